import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { gt, known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/public-post-has-months',
  ledger: person,
  severity: 'suspect',
  when: known(c.publicPostType),
  must: gt(c.publicPostMonths, 0),
  marks: [c.publicPostMonths, c.publicPostType],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有公益性岗位没有月数',
      what: '{memberName}的公益性岗位填{publicPostType}，月数为空或为0。',
      why: '岗位类型和月数要么都填，要么都不填。',
      todo: '请补填月数；已不在岗的，清空岗位类型。',
    },
    en: {
      title: 'A public post without months',
      what: 'The public post of {memberName} is {publicPostType}, but months are blank or nought.',
      why: 'Post and months are both filled in or both blank.',
      todo: 'Fill in the months, or clear the post.',
    },
  },
});
