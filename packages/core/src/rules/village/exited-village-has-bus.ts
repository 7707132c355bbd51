import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, known, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/exited-village-has-bus',
  ledger: village,
  severity: 'suspect',
  when: and(known(c.hasExited), c.hasExited),
  must: and(not(blank(c.hasBus)), c.hasBus),
  marks: [c.hasBus, c.hasExited],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出列村未通客运班车或没有填',
      what: '是否出列填{hasExited}，是否通客运班车为{hasBus}。',
      why: '核查规则要求出列村填写并通客运班车；预约班线算通。',
      todo: '请核对后补填或改正；当地不作要求的，可核实属实。',
    },
    en: {
      title: 'An exited village without a bus, or the entry is blank',
      what: 'Exited: {hasExited}; bus: {hasBus}.',
      why: 'Rule sets expect a bus; one on demand counts.',
      todo: 'Check, and fill it in or correct it; where none is asked for, confirm it as true.',
    },
  },
});
