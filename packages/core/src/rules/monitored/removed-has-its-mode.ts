import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-has-its-mode',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: isRemoved,
  must: not(blank(c.riskRemovalMode)),
  marks: [c.riskRemovalMode, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除却没有消除方式',
      what: '风险是否已消除填{riskRemoved}，风险消除方式为空。',
      why: '帮扶消除要看措施和期限，自然消除不看，方式不填就无法核对。',
      todo: '请补填帮扶消除或自然消除。',
    },
    en: {
      title: 'The risk is removed, but not said how',
      what: 'Whether the risk is removed says {riskRemoved}, and how is blank.',
      why: 'Removal by help is judged by measures and time, natural removal is not.',
      todo: 'Enter whether by help or by itself.',
    },
  },
});
