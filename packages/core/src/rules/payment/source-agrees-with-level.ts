import { ownContradiction } from '../../basis/own-contradiction';
import { fundLevel } from '../../codes/fund-level';
import { fundSource } from '../../codes/fund-source';
import { and, implies, is, known } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/source-agrees-with-level',
  ledger: payment,
  severity: 'suspect',
  when: known(c.fundSource, c.fundLevel),
  must: and(
    implies(is(fundSource, c.fundSource, '中央财政资金'), is(fundLevel, c.fundLevel, '中央')),
    implies(is(fundSource, c.fundSource, '省级财政资金'), is(fundLevel, c.fundLevel, '省级')),
    implies(is(fundSource, c.fundSource, '市级财政资金'), is(fundLevel, c.fundLevel, '市级')),
    implies(is(fundSource, c.fundSource, '县级财政资金'), is(fundLevel, c.fundLevel, '县级')),
  ),
  marks: [c.fundSource, c.fundLevel],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '资金来源与资金级次对不上',
      what: '资金来源为{fundSource}，资金级次为{fundLevel}。',
      why: '哪一级财政的资金，级次就是哪一级。',
      todo: '请按资金下达文件改正有误的一项。',
    },
    en: {
      title: 'Source and level of the money disagree',
      what: 'Source: {fundSource}; level: {fundLevel}.',
      why: 'The level is that of the budget the money comes from.',
      todo: 'Correct the wrong one from the fund notice.',
    },
  },
});
