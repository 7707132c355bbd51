import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, known, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/public-facilities-filled',
  ledger: village,
  severity: 'suspect',
  when: and(known(c.hasExited), c.hasExited),
  must: and(not(blank(c.publicToilets)), not(blank(c.libraries)), not(blank(c.wastePoints))),
  marks: [c.publicToilets, c.libraries, c.wastePoints],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公厕、图书室或垃圾堆放点没有填',
      what: '公共卫生厕所为{publicToilets}，文化（图书）室为{libraries}，垃圾集中堆放点为{wastePoints}。',
      why: '核查规则要求出列村填写这几项；没有的填0，不要留空。',
      todo: '请核对后补填数量。',
    },
    en: {
      title: 'Toilets, reading rooms or waste points are blank',
      what: 'Public toilets: {publicToilets}; reading rooms: {libraries}; waste points: {wastePoints}.',
      why: 'Rule sets demand these entries of exited villages; enter 0 where there is none.',
      todo: 'Fill in the numbers.',
    },
  },
});
