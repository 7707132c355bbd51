import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { povertyCause } from '../../codes/poverty-cause';
import { schoolStatus } from '../../codes/school-status';
import { and, countOver, eq, ge, is, known, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/cause-schooling-borne-out',
  ledger: household,
  severity: 'notice',
  when: and(eq(countOver(c.householdCode), 1), is(povertyCause, c.mainCause, '因学'), ge(countOver(householdMembers), 1)),
  must: ge(
    countOver(
      householdMembers,
      and(known(person.c.schoolStatus), not(is(schoolStatus, person.c.schoolStatus, '学龄前儿童', '学前教育', '非在校生'))),
    ),
    1,
  ),
  marks: [c.mainCause],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '致贫原因是因学，家中没有在校生',
      what: '户编号{householdCode}的主要致贫原因填{mainCause}，家庭成员中现在没有在校生。',
      why: '致贫原因按识别时的情况填写、不随现状改变，两者不一致不一定是错。',
      todo: '请对照识别时的材料核实；情况已变的，核实属实即可。',
    },
    en: {
      title: 'Cause of poverty not borne out: nobody is at school',
      what: 'The main cause of household {householdCode} is {mainCause}; among its members nobody is at school now.',
      why: 'The cause is that of identification and does not change with the present, so this need not be a mistake.',
      todo: 'Compare with the papers of identification; confirm it if things have changed.',
    },
  },
});
