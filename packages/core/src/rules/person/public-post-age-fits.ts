import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ageById } from '../../expr/age-by-id';
import { and, ge, known, lt, param } from '../../expr/build';
import { person } from '../../ledgers/person';
import { publicPostAgeBefore } from '../../policy/parameters/public-post-age-before';
import { publicPostAgeFrom } from '../../policy/parameters/public-post-age-from';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/public-post-age-fits',
  ledger: person,
  severity: 'suspect',
  when: known(c.publicPostType),
  must: and(ge(ageById(c.idNumber), param(publicPostAgeFrom)), lt(ageById(c.idNumber), param(publicPostAgeBefore))),
  marks: [c.publicPostType, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公益性岗位人员年龄不合常规',
      what: '{memberName}{age}周岁，公益性岗位填{publicPostType}。',
      why: '公益性岗位一般安排16周岁以上、70周岁以下的人，各地规定不一。',
      todo: '请对照当地规定核实；合规的可核实属实。',
    },
    en: {
      title: 'A public post at an unusual age',
      what: '{memberName} is {age} years old with a public post: {publicPostType}.',
      why: 'Public posts usually go to people of 16 or older and under 70; places differ.',
      todo: 'Check the local rule; confirm it if it allows this.',
    },
  },
});
