import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, ge, gt, known, optional, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-risk-has-worker',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('因务工就业不稳')),
  must: ge(members(or(known(c.workPlace), gt(optional(c.workMonths), 0))), 1),
  marks: [c.workPlace, c.risk1, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为务工就业不稳，无人有务工记录',
      what: '户编号{householdCode}风险中有因务工就业不稳，各成员都没有务工所在地（本行为{workPlace}）。',
      why: '核查规则要求有务工记录；已失业在家的，正是这一风险，可以没有。',
      todo: '请核对务工信息；确已失业的，可核实属实，并看就业帮扶是否落实。',
    },
    en: {
      title: 'Risk of unstable work, but no member has work',
      what: 'Household {householdCode} has the risk of unstable work, but no member has a place of work (this row: {workPlace}).',
      why: 'Rule sets ask for a record of work; those who have lost it may have none.',
      todo: 'Check the work records; if the work was lost, confirm it as true and see to help with work.',
    },
  },
});
