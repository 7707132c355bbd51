import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { idType } from '../../codes/id-type';
import { eq, has, is, length, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/disabled-person-has-certificate',
  ledger: monitored,
  severity: 'suspect',
  when: has(healthStatus, c.healthStatus, '残疾'),
  must: or(is(idType, c.idType, '残疾人证'), eq(length(c.idNumber), 20), eq(length(c.idNumber), 22)),
  marks: [c.idType, c.idNumber, c.healthStatus],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况为残疾，没有填残疾人证',
      what: '健康状况为{healthStatus}，证件类型为{idType}，证件号码{idNumber}。',
      why: '核查规则会列出；未办证的残疾人也不少，可能漏享两项补贴。',
      todo: '请核对是否持证，持证的改填残疾人证号码；未办证的可协助申请。',
    },
    en: {
      title: 'Disabled, but no disability certificate is entered',
      what: 'Health: {healthStatus}; type {idType}, number {idNumber}.',
      why: 'Rule sets list it; many have no certificate and may miss the grants.',
      todo: 'See whether there is one and enter it; otherwise help to apply.',
    },
  },
});
