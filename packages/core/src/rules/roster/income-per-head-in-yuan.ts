import { unverifiedPractice } from '../../basis/unverified-practice';
import { ge, gt, yuan } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/income-per-head-in-yuan',
  ledger: roster,
  severity: 'suspect',
  when: gt(c.incomePerHead, 0),
  must: ge(c.incomePerHead, yuan(100)),
  marks: [c.incomePerHead],
  once: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均纯收入可能按万元填了',
      what: '户编号{householdCode}的人均纯收入填{incomePerHead}，表中单位是元。',
      why: '一年不到100元，多见于按万元填写。',
      todo: '请核对单位；按万元填的，改成元，并核对同一行的其他收入。',
    },
    en: {
      title: 'Net income per head may be in units of ten thousand',
      what: 'Net income per head of household {householdCode} is {incomePerHead} in a sheet of yuan.',
      why: 'Less than 100 yuan a year is mostly a slip of the unit.',
      todo: 'Check the unit, also of the other amounts in the row.',
    },
  },
});
