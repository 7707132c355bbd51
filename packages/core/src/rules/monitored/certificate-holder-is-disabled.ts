import { disabilityCertificateLayout } from '../../basis/disability-certificate-layout';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { idType } from '../../codes/id-type';
import { eq, has, is, length, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/certificate-holder-is-disabled',
  ledger: monitored,
  severity: 'suspect',
  when: or(is(idType, c.idType, '残疾人证'), eq(length(c.idNumber), 20), eq(length(c.idNumber), 22)),
  must: has(healthStatus, c.healthStatus, '残疾'),
  marks: [c.healthStatus, c.idType, c.idNumber],
  basis: [guizhouRuleSet2023, disabilityCertificateLayout],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '用的是残疾人证，健康状况却没有残疾',
      what: '证件类型为{idType}，证件号码{idNumber}，健康状况为{healthStatus}。',
      why: '持残疾人证的，健康状况应含残疾。',
      todo: '请核对残疾人证是否有效，补填残疾或改正证件。',
    },
    en: {
      title: 'Holds a disability certificate, but is not entered as disabled',
      what: 'Type {idType}, number {idNumber}; health: {healthStatus}.',
      why: 'The health of a certificate holder includes disability.',
      todo: 'See whether the certificate is valid, then add disability or correct the papers.',
    },
  },
});
