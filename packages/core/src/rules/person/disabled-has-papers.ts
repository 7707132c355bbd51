import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { ge, has, known, length, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/disabled-has-papers',
  ledger: person,
  severity: 'suspect',
  when: has(healthStatus, c.healthStatus, '残疾'),
  must: or(known(c.disabilityType), ge(length(c.idNumber), 20)),
  marks: [c.disabilityType, c.healthStatus, c.idNumber],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况是残疾而没有残疾类别和残疾人证',
      what: '{memberName}的健康状况填{healthStatus}，残疾类别为空，证件号码（{idNumber}）也不是残疾人证。',
      why: '填残疾的一般应持残疾人证。',
      todo: '请补填残疾类别；没有办证的，协助申办或核实属实。',
    },
    en: {
      title: 'Disabled, but without kind of disability or certificate',
      what: 'The state of health of {memberName} is {healthStatus}; the kind is blank and the number ({idNumber}) is no certificate.',
      why: 'Whoever is entered as disabled usually holds a certificate.',
      todo: 'Fill in the kind, or help the person to apply for a certificate.',
    },
  },
});
