import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-after-removal-filled',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: isRemoved,
  must: not(blank(c.incomePerHeadAfter)),
  marks: [c.incomePerHeadAfter, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，没有消除后的人均纯收入',
      what: '风险是否已消除填{riskRemoved}，风险消除后家庭人均纯收入为空。',
      why: '消除时要核算收入，系统有这一项，不填无从判断是否达标。',
      todo: '请按消除时的收入核算表补填。',
    },
    en: {
      title: 'The risk is removed, but income after removal is missing',
      what: 'Risk removed: {riskRemoved}; net income per head after removal is blank.',
      why: 'Income is computed at removal; without it nobody can tell whether it suffices.',
      todo: 'Fill it in from the income sheet of the removal.',
    },
  },
});
