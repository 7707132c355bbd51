import { householdChecker2021 } from '../../basis/household-checker-2021';
import { exitStatus } from '../../codes/exit-status';
import { and, ge, is, not, param, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitLine } from '../../policy/parameters/exit-line';
import { perHeadLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/exited-above-line',
  ledger: household,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: and(
    is(exitStatus, c.exitStatus, '已脱贫(享受政策)', '已脱贫(不再享受政策)'),
    ge(c.incomePerHead, yuan(100)),
    not(perHeadLink.isBroken),
  ),
  must: ge(c.incomePerHead, param(exitLine)),
  marks: [c.incomePerHead, c.exitStatus],
  show: { line: { of: param(exitLine), as: 'money' } },
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '已脱贫户人均纯收入低于脱贫标准',
      what: '户编号{householdCode}脱贫状态是{exitStatus}，人均纯收入填{incomePerHead}元，低于当年标准{line}元。',
      why: '脱贫不只看收入，但收入低于标准的要重点核实有没有返贫。',
      todo: '请入户核实收入；收入填错的改正，确实低的按返贫或监测处理，不唯收入的说明理由。',
    },
    en: {
      title: 'An exited household below the exit line',
      what: 'Household {householdCode} is {exitStatus} with net income per head of {incomePerHead} yuan, below the line of {line} yuan.',
      why: 'Exit is not judged by income alone, but such households must be looked at.',
      todo: 'Visit the household: correct the income, or treat it as returned to poverty; say why where other conditions decide.',
    },
  },
});
