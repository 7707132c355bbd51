import { ownArithmetic } from '../../basis/own-arithmetic';
import { paymentKind } from '../../codes/payment-kind';
import { and, gt, is, number, sub, when } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = payment;
const net = when(and(is(paymentKind, c.paymentKind, '退款'), gt(c.amount, 0)), sub(number(0), c.amount), c.amount);

export default indicator({
  id: 'payment/vouchers-of-paid',
  title: { 'zh-CN': '凭证支付与项目已支付之比', en: 'vouchers against money paid' },
  meaning: {
    'zh-CN':
      '资金支付明细的支付合计÷项目台账已支付资金合计，应为100%；不是时查漏记的凭证或没更新的项目。项目没有已支付资金时不算。',
    en: 'Payments by vouchers ÷ money paid by the project ledger: it should be 100 %; otherwise look for vouchers left out or projects not updated. Undefined with nothing paid.',
  },
  ledger: payment,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: net },
    denominator: { op: 'sum', of: project.c.paid, ledger: project.id },
  },
  unit: '%',
  digits: 2,
  basis: [ownArithmetic],
});
