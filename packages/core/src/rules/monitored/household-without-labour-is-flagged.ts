import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, countOver, eq } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { cannotWork, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-without-labour-is-flagged',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, eq(members(cannotWork), countOver(c.householdCode))),
  must: c.isWithoutLabour,
  marks: [c.isWithoutLabour, c.labourSkill, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '全家都无劳动力，未标兜底保障户',
      what: '户编号{householdCode}各成员都是无劳动力或丧失劳动力，整户无劳动能力兜底保障户为{isWithoutLabour}。',
      why: '核查规则会列出这样的户；各地标注的条件不一样。',
      todo: '请按当地规定看是否应标注；不符合条件的，可核实属实。',
    },
    en: {
      title: 'Nobody can work, but the household is not marked so',
      what: 'No member of household {householdCode} can work, and the mark for it says {isWithoutLabour}.',
      why: 'Rule sets list such households; places differ in when they are marked.',
      todo: 'See whether the local rule applies; if not, confirm it as true.',
    },
  },
});
