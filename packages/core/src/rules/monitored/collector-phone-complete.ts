import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/collector-phone-complete',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.collectorPhone),
  must: matches(c.collectorPhone, anyPhone),
  marks: [c.collectorPhone],
  once: [c.collectorPhone],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '信息采集人电话不是完整的号码',
      what: '信息采集人联系电话{collectorPhone}不是11位手机号，也不是座机号。',
      why: '上级核查要打采集人的电话。',
      todo: '请更正采集人的电话。',
    },
    en: {
      title: 'The collector’s telephone number is incomplete',
      what: 'The number {collectorPhone} is neither an 11-digit mobile number nor a land line.',
      why: 'Those who check call the collector.',
      todo: 'Correct the number.',
    },
  },
});
