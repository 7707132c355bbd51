import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** Those in the employees’ insurance have no residents’ serious-illness cover. */
export default rule({
  id: 'person/serious-illness-insured',
  ledger: person,
  severity: 'suspect',
  when: and(c.hasResidentMedical, not(c.hasEmployeeMedical)),
  must: c.hasSeriousIllnessInsurance,
  marks: [c.hasSeriousIllnessInsurance, c.hasResidentMedical],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '参加居民医保而大病保险填否',
      what: '{memberName}参加了居民医保，大病保险却填否。',
      why: '参加居民医保的一般同时有大病保险。',
      todo: '请核实后更正。',
    },
    en: {
      title: 'In the residents’ medical insurance, but without serious-illness cover',
      what: '{memberName} is in the residents’ medical insurance, but not insured against serious illness.',
      why: 'The residents’ insurance usually includes that cover.',
      todo: 'Check and correct it.',
    },
  },
});
