import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-has-its-month',
  ledger: monitored,
  severity: 'suspect',
  when: isRemoved,
  must: not(blank(c.riskRemovedOn)),
  marks: [c.riskRemovedOn, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除却没有消除时间',
      what: '风险是否已消除填{riskRemoved}，消除监测时间为空。',
      why: '消除要经审定，必有年月。',
      todo: '请按消除审定结果补填年月，或改正消除状态。',
    },
    en: {
      title: 'The risk is removed, but the month is missing',
      what: 'Whether the risk is removed says {riskRemoved}, and the month of removal is blank.',
      why: 'Removal is decided in some month.',
      todo: 'Fill in the month of the decision, or correct the status.',
    },
  },
});
