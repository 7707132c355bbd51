import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-per-head-same-in-household',
  ledger: monitored,
  severity: 'error',
  when: known(c.incomePerHead, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.incomePerHead, known(c.incomePerHead)), 1),
  marks: [c.incomePerHead, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户的人均纯收入不一致',
      what: '户编号{householdCode}各行的人均纯收入不同，本行为{incomePerHead}元。',
      why: '人均纯收入是全户的平均数，一户只有一个。',
      todo: '请核对后改成一致；不是一户的，请改正户编号。',
    },
    en: {
      title: 'Two net incomes per head in one household',
      what: 'The rows of household {householdCode} differ in net income per head; this row has {incomePerHead} yuan.',
      why: 'It is the mean of the whole household: there is one.',
      todo: 'Correct it; if they are two households, correct the code.',
    },
  },
});
