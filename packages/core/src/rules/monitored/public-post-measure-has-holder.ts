import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, ge, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/public-post-measure-has-holder',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, not(blank(c.publicPostMeasures))),
  must: ge(members(known(c.publicPostType)), 1),
  marks: [c.publicPostMeasures, c.publicPostType, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有公益岗帮扶，家中却无人在岗',
      what: '户编号{householdCode}公益性岗位帮扶为{publicPostMeasures}，没有成员填公益性岗位（本行为{publicPostType}）。',
      why: '公益岗帮扶须有在岗的人；合同到期未更新，会这样。',
      todo: '请核对岗位台账，改正有误的一项。',
    },
    en: {
      title: 'Help by a public post, but nobody holds one',
      what: 'Household {householdCode} has {publicPostMeasures}, but no member holds a public post (this row: {publicPostType}).',
      why: 'The measure needs somebody in the post; a contract that ended is a common cause.',
      todo: 'Check the list of posts and correct the wrong one.',
    },
  },
});
