import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { ge, has, known, length, optional, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/disabled-by-papers-in-health',
  ledger: person,
  severity: 'suspect',
  when: or(ge(length(c.idNumber), 20), known(optional(c.disabilityType))),
  must: has(healthStatus, c.healthStatus, '残疾'),
  marks: [c.healthStatus, c.idNumber],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有残疾人证而健康状况不是残疾',
      what: '{memberName}填有残疾类别或残疾人证号码（{idNumber}），健康状况却填{healthStatus}。',
      why: '持残疾人证的，健康状况应含残疾。',
      todo: '请核对残疾人证：有效的在健康状况中补填残疾，已注销的改填身份证号码。',
    },
    en: {
      title: 'With a disability certificate, but not disabled by health',
      what: '{memberName} has a kind of disability or a certificate number ({idNumber}), but the state of health is {healthStatus}.',
      why: 'Whoever holds a certificate is entered as disabled.',
      todo: 'Add the disability, or enter the identity card if the certificate has lapsed.',
    },
  },
});
