import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { gt, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/public-post-has-months',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.publicPostType),
  must: gt(c.publicPostMonths, 0),
  marks: [c.publicPostMonths, c.publicPostType],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有公益性岗位，在岗月数却是0',
      what: '公益性岗位为{publicPostType}，月数为{publicPostMonths}。',
      why: '两项应同时填写；刚上岗不足一月的除外。',
      todo: '请按岗位台账补填月数；刚上岗的，可核实属实。',
    },
    en: {
      title: 'A public post, but no months',
      what: 'Public post: {publicPostType}; months: {publicPostMonths}.',
      why: 'Both are filled in; a post begun this month is exempt.',
      todo: 'Fill in the months from the list of posts; if it has just begun, confirm it as true.',
    },
  },
});
