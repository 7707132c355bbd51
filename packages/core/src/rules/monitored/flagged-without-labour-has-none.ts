import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isAble, isMonitored, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/flagged-without-labour-has-none',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, known(c.isWithoutLabour), c.isWithoutLabour),
  must: eq(members(isAble), 0),
  marks: [c.isWithoutLabour, c.labourSkill, c.householdCode],
  once: [c.householdCode],
  show: { able: { of: members(isAble), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '标了整户无劳动能力，家中却有劳动力',
      what: '户编号{householdCode}整户无劳动能力兜底保障户填{isWithoutLabour}，家中有{able}个普通或技能劳动力。',
      why: '整户无劳动能力的户不应有普通或技能劳动力；弱劳动力不算在内。',
      todo: '请核对劳动技能和这一标注，改正有误的一项。',
    },
    en: {
      title: 'Marked as without labour, but members are able',
      what: 'Household {householdCode} is marked as without labour ({isWithoutLabour}), but {able} members are able.',
      why: 'Such a household has no ordinary or skilled workers; weak labour does not count.',
      todo: 'Check ability to work and the mark, and correct the wrong one.',
    },
  },
});
