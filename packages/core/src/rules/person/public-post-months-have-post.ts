import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { gt, known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/public-post-months-have-post',
  ledger: person,
  severity: 'suspect',
  when: gt(c.publicPostMonths, 0),
  must: known(c.publicPostType),
  marks: [c.publicPostType, c.publicPostMonths],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有公益性岗位月数没有岗位类型',
      what: '{memberName}的公益性岗位月数填{publicPostMonths}，岗位类型为空。',
      why: '岗位类型和月数要么都填，要么都不填。',
      todo: '请补填岗位类型；没有上岗的，清空月数。',
    },
    en: {
      title: 'Months on a public post without the post',
      what: '{memberName} has {publicPostMonths} months on a public post, but the post is blank.',
      why: 'Post and months are both filled in or both blank.',
      todo: 'Fill in the post, or clear the months.',
    },
  },
});
