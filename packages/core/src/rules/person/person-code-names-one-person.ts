import { ownContradiction } from '../../basis/own-contradiction';
import { and, distinctOver, ge, known, le, length } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** Short codes count within a household or a sheet, and are not judged. */
export default rule({
  id: 'person/person-code-names-one-person',
  ledger: person,
  severity: 'error',
  when: and(known(c.personCode), ge(length(c.personCode), 10)),
  must: le(distinctOver(c.personCode, c.idNumber, known(c.idNumber)), 1),
  marks: [c.personCode],
  once: [c.personCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '两个人用了同一个人口编号',
      what: '人口编号{personCode}对应了不同的证件号码，共{rows}行。',
      why: '人口编号一人一号，不同的人不能共用。',
      todo: '请对照系统改正录错的编号。',
    },
    en: {
      title: 'Two persons have the same person code',
      what: 'The person code {personCode} stands beside different identity numbers, {rows} rows.',
      why: 'A person code belongs to one person.',
      todo: 'Correct the wrong code from the system.',
    },
  },
});
