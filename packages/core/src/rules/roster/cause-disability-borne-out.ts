import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { healthStatus } from '../../codes/health-status';
import { povertyCause } from '../../codes/poverty-cause';
import { and, countOver, ge, has, is, length, or } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/cause-disability-borne-out',
  ledger: roster,
  severity: 'notice',
  when: and(is(povertyCause, c.mainCause, '因残'), ge(countOver(c.householdCode), 1)),
  must: ge(countOver(c.householdCode, or(has(healthStatus, c.healthStatus, '残疾'), ge(length(c.idNumber), 20))), 1),
  marks: [c.mainCause],
  once: [c.householdCode],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '致贫原因是因残，家中没有残疾的人',
      what: '户编号{householdCode}的主要致贫原因填{mainCause}，家庭成员中现在没有残疾的人。',
      why: '致贫原因按识别时的情况填写、不随现状改变，两者不一致不一定是错。',
      todo: '请对照识别时的材料核实；情况已变的，核实属实即可。',
    },
    en: {
      title: 'Cause of poverty not borne out: nobody is disabled',
      what: 'The main cause of household {householdCode} is {mainCause}; among its members nobody is disabled now.',
      why: 'The cause is that of identification and does not change with the present, so this need not be a mistake.',
      todo: 'Compare with the papers of identification; confirm it if things have changed.',
    },
  },
});
