import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, known, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/exited-village-has-paved-road',
  ledger: village,
  severity: 'suspect',
  when: and(known(c.hasExited), c.hasExited),
  must: and(not(blank(c.hasPavedRoadToTownship)), c.hasPavedRoadToTownship),
  marks: [c.hasPavedRoadToTownship, c.hasExited],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出列村到乡镇未通硬化路或没有填',
      what: '是否出列填{hasExited}，到乡镇是否通沥青（水泥）路为{hasPavedRoadToTownship}。',
      why: '通硬化路是出列村的基本条件，核查规则要求必填。',
      todo: '请核对后补填或改正。',
    },
    en: {
      title: 'An exited village without a paved road, or the entry is blank',
      what: 'Exited: {hasExited}; paved road to the township: {hasPavedRoadToTownship}.',
      why: 'A paved road is a basic condition; rule sets demand the entry.',
      todo: 'Check, and fill it in or correct it.',
    },
  },
});
