import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/health-status-filled',
  ledger: monitored,
  severity: 'suspect',
  must: not(blank(c.healthStatus)),
  marks: [c.healthStatus],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填健康状况',
      what: '健康状况为空。',
      why: '健康状况为必填项，因病、因残风险和劳动能力都要据此核对。',
      todo: '请入户核实后补填。',
    },
    en: {
      title: 'The state of health is missing',
      what: 'The state of health is blank.',
      why: 'The rule sets in use demand it; risks of illness and disability and the ability to work rest on it.',
      todo: 'Ask the household and fill it in.',
    },
  },
});
