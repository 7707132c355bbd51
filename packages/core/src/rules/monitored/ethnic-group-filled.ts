import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/ethnic-group-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.ethnicGroup)),
  marks: [c.ethnicGroup],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': { title: '未填民族', what: '民族为空。', why: '民族为必填项。', todo: '请按身份证补填。' },
    en: {
      title: 'The ethnic group is missing',
      what: 'The ethnic group is blank.',
      why: 'The rule sets in use demand it.',
      todo: 'Fill it in from the identity card.',
    },
  },
});
