import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/risk-status-same-in-household',
  ledger: monitored,
  severity: 'error',
  when: known(c.riskRemoved, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.riskRemoved, known(c.riskRemoved)), 1),
  marks: [c.riskRemoved, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户有的已消除、有的未消除',
      what: '户编号{householdCode}各行的风险是否已消除不同，本行为{riskRemoved}。',
      why: '风险以户为单位消除，一户只有一种状态。',
      todo: '请核对后改成一致；不是一户的，请改正户编号。',
    },
    en: {
      title: 'The risk of one household is both removed and not removed',
      what: 'The rows of household {householdCode} differ in whether the risk is removed; this row says {riskRemoved}.',
      why: 'The risk is removed for the household as a whole.',
      todo: 'Correct it; if they are two households, correct the code.',
    },
  },
});
