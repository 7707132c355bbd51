import { registrationFormNotes } from '../../basis/registration-form-notes';
import { povertyCause } from '../../codes/poverty-cause';
import { add, has, known, le, number, when } from '../../expr/build';
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
  id: 'household/other-causes-at-most-two',
  ledger: household,
  severity: 'suspect',
  when: known(c.otherCauses),
  must: le(add(...causes.map((cause) => when(has(povertyCause, c.otherCauses, cause), number(1), number(0)))), 2),
  marks: [c.otherCauses],
  basis: [registrationFormNotes],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '次要致贫原因超过两项',
      what: '户编号{householdCode}的次要致贫原因填了{otherCauses}。',
      why: '填表说明要求次要致贫原因最多选两项。',
      todo: '请按识别时的材料保留两项。',
    },
    en: {
      title: 'More than two other causes',
      what: 'The other causes of household {householdCode} are {otherCauses}.',
      why: 'The notes to the form allow two at most.',
      todo: 'Keep two, as the papers of identification have them.',
    },
  },
});
