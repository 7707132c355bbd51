import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, ge, gt, known, le, yuan } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/amount-in-yuan',
  ledger: payment,
  severity: 'suspect',
  when: and(known(c.amount), gt(c.amount, 0)),
  must: and(ge(c.amount, yuan(10)), le(c.amount, yuan(50_000_000))),
  marks: [c.amount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付金额不到10元或超过5000万元',
      what: '支付金额为{amount}元。',
      why: '本栏单位是元，这样的数多半是把万元填进来，或多写了几个0。',
      todo: '请核对单位和凭证；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'The amount paid is below 10 yuan or above 50 million',
      what: 'The amount is {amount} yuan.',
      why: 'The column is in yuan; such values are mostly 万元 or have too many digits.',
      todo: 'Check the unit and the voucher; if it is so, confirm it as true.',
    },
  },
});
