import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { ge, is, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-has-a-head',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.householdCode),
  must: ge(members(is(relation, c.relation, '户主')), 1),
  marks: [c.relation, c.householdCode],
  once: [c.householdCode],
  basis: [personChecker2021, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '这一户没有户主',
      what: '户编号{householdCode}的各行中没有户主。',
      why: '每户应有一个户主；户主去世或迁出后未变更，或户编号填错，都会这样。',
      todo: '请核对后变更户主或改正户编号；本表只列部分家庭成员的，可核实属实。',
    },
    en: {
      title: 'The household has no head',
      what: 'No row of household {householdCode} is the head.',
      why: 'Each household has one; it is missing when the head died or left, or when a code is wrong.',
      todo: 'Enter the new head or correct the code; if the sheet lists only some members, confirm it as true.',
    },
  },
});
