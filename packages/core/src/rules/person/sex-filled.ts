import { personChecker2021 } from '../../basis/person-checker-2021';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/sex-filled',
  ledger: person,
  severity: 'suspect',
  must: known(c.sex),
  marks: [c.sex],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': { title: '性别没有填', what: '{memberName}的性别为空。', why: '性别是必填项。', todo: '请补填性别。' },
    en: { title: 'No sex', what: 'The sex of {memberName} is blank.', why: 'It must be filled in.', todo: 'Fill in the sex.' },
  },
});
