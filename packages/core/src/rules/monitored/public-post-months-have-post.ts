import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, gt, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/public-post-months-have-post',
  ledger: monitored,
  severity: 'suspect',
  when: gt(c.publicPostMonths, 0),
  must: not(blank(c.publicPostType)),
  marks: [c.publicPostType, c.publicPostMonths],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有公益岗月数，没有岗位',
      what: '公益性岗位月数为{publicPostMonths}，岗位为空。',
      why: '两项应同时填写，只填月数看不出是什么岗。',
      todo: '请按岗位台账补填岗位，或清空月数。',
    },
    en: {
      title: 'Months of a public post, but no post',
      what: 'Months of a public post: {publicPostMonths}; the post is blank.',
      why: 'Both are filled in or neither.',
      todo: 'Fill in the post from the list, or clear the months.',
    },
  },
});
