import { ownContradiction } from '../../basis/own-contradiction';
import { ge, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/risk-removed-after-identified',
  ledger: roster,
  severity: 'error',
  when: known(c.riskIdentifiedOn, c.riskRemovedOn),
  must: ge(c.riskRemovedOn, c.riskIdentifiedOn),
  marks: [c.riskRemovedOn, c.riskIdentifiedOn],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险消除时间早于识别时间',
      what: '户编号{householdCode}的风险识别时间填{riskIdentifiedOn}，风险消除时间填{riskRemovedOn}。',
      why: '先识别、后消除，消除时间不会更早。',
      todo: '请对照监测档案改正；消除后又重新识别的，清空原来的消除时间。',
    },
    en: {
      title: 'Risk removed before it was identified',
      what: 'The risk of household {householdCode} was identified in {riskIdentifiedOn} and removed in {riskRemovedOn}.',
      why: 'A risk is identified first and removed later.',
      todo: 'Correct it from the file; after a second identification clear the old month of removal.',
    },
  },
});
