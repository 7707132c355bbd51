import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ageById } from '../../expr/age-by-id';
import { and, ge, known, lt, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { publicPostAgeBefore } from '../../policy/parameters/public-post-age-before';
import { publicPostAgeFrom } from '../../policy/parameters/public-post-age-from';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/public-post-holder-of-usual-age',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.publicPostType, c.idNumber),
  must: and(ge(age, param(publicPostAgeFrom)), lt(age, param(publicPostAgeBefore))),
  marks: [c.publicPostType, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公益岗人员年龄偏小或偏大',
      what: '证件号码{idNumber}{age}岁，公益性岗位为{publicPostType}。',
      why: '核查规则要求满16岁、不满70岁；各地年龄规定不同。',
      todo: '请按当地岗位管理办法核对；符合规定的，可核实属实。',
    },
    en: {
      title: 'Holder of a public post of unusual age',
      what: '{idNumber} is {age} years old; public post: {publicPostType}.',
      why: 'Rule sets expect at least 16 and below 70; places differ.',
      todo: 'Check the local rule; if it allows it, confirm it as true.',
    },
  },
});
