import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { length, ne, number } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/id-is-upgraded',
  ledger: person,
  severity: 'suspect',
  must: ne(length(c.idNumber), number(15)),
  marks: [c.idNumber],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '还是15位的旧身份证号码',
      what: '{memberName}的证件号码（尾号{idNumber}）是15位旧号码。',
      why: '15位号码已换成18位，用旧号码与公安、医保等名单比对会对不上。',
      todo: '请向本人或派出所查明18位号码后更新。',
    },
    en: {
      title: 'Still an old number of 15 digits',
      what: 'The number of {memberName} ({idNumber}) has 15 digits.',
      why: 'Numbers of 15 digits have been replaced by 18; the old one will not match the lists of other departments.',
      todo: 'Ask the person or the police station for the number of 18 characters.',
    },
  },
});
