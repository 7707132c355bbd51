import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, length, ne } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/id-number-is-not-15-digits',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.idNumber),
  must: ne(length(c.idNumber), 15),
  marks: [c.idNumber],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码还是15位旧号',
      what: '证件号码{idNumber}为15位。',
      why: '15位是旧身份证号，与18位的名单比对不上，核查规则要求升为18位。',
      todo: '请按本人现用的身份证填18位号码。',
    },
    en: {
      title: 'The identity number still has 15 digits',
      what: 'The identity number {idNumber} has 15 digits.',
      why: 'Fifteen digits are an old number that matches no list of 18-character numbers; rule sets ask for the new one.',
      todo: 'Enter the 18 characters of the present identity card.',
    },
  },
});
