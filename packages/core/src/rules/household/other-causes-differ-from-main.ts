import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { registrationFormNotes } from '../../basis/registration-form-notes';
import { povertyCause } from '../../codes/poverty-cause';
import { and, has, is, known, not, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
const causes = [
  '因病',
  '因残',
  '因学',
  '因灾',
  '缺土地',
  '缺水',
  '缺技术',
  '缺劳力',
  '缺资金',
  '交通条件落后',
  '自身发展动力不足',
  '其他',
  '因婚',
  '产业扶贫失败',
  '因丧',
  '缺住房',
  '缺电',
] as const;

export default rule({
  id: 'household/other-causes-differ-from-main',
  ledger: household,
  severity: 'suspect',
  when: known(c.otherCauses),
  must: not(or(...causes.map((cause) => and(is(povertyCause, c.mainCause, cause), has(povertyCause, c.otherCauses, cause))))),
  marks: [c.otherCauses, c.mainCause],
  basis: [dataQualityCatalogue2017, registrationFormNotes],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '次要致贫原因与主要致贫原因相同',
      what: '户编号{householdCode}的主要致贫原因填{mainCause}，次要致贫原因填{otherCauses}。',
      why: '同一个原因不重复填写。',
      todo: '请在次要致贫原因中删去重复的一项。',
    },
    en: {
      title: 'The main cause is repeated among the other causes',
      what: 'The main cause of household {householdCode} is {mainCause}, the other causes are {otherCauses}.',
      why: 'A cause is entered once.',
      todo: 'Delete it from the other causes.',
    },
  },
});
