import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/relation-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.relation)),
  marks: [c.relation],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填与户主关系',
      what: '与户主关系为空。',
      why: '不知道是谁家的什么人，户主、配偶等都无法核对。',
      todo: '请按户口簿补填。',
    },
    en: {
      title: 'The relation to the head is missing',
      what: 'The relation to the head is blank.',
      why: 'Without it neither head nor spouse can be checked.',
      todo: 'Fill it in from the household register.',
    },
  },
});
