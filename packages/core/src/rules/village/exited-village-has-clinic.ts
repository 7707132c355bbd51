import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, gt, known, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/exited-village-has-clinic',
  ledger: village,
  severity: 'suspect',
  when: and(known(c.hasExited), c.hasExited),
  must: and(not(blank(c.clinics)), gt(c.clinics, 0)),
  marks: [c.clinics, c.hasExited],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出列村没有卫生室或没有填',
      what: '是否出列填{hasExited}，行政村卫生室个数为{clinics}。',
      why: '核查规则要求出列村有卫生室；乡镇卫生院所在村可以没有。',
      todo: '请核对后补填；乡镇卫生院所在村等，可核实属实。',
    },
    en: {
      title: 'An exited village without a clinic, or the entry is blank',
      what: 'Exited: {hasExited}; clinics: {clinics}.',
      why: 'Rule sets expect a clinic; the village of the township hospital may be without.',
      todo: 'Check and fill it in; for the village of the hospital confirm it as true.',
    },
  },
});
