import { unverifiedPractice } from '../../basis/unverified-practice';
import { distinctOver, known, le } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;
const payees = distinctOver(c.payeeAccount, c.payee, known(c.payee));

export default rule({
  id: 'payment/account-of-one-payee',
  ledger: payment,
  severity: 'notice',
  when: known(c.payeeAccount, c.payee),
  must: le(payees, 1),
  marks: [c.payeeAccount, c.payee],
  once: [c.payeeAccount],
  show: { payees: { of: payees, as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一收款账号有不同的收款方',
      what: '收款账号{payeeAccount}对应{payees}个收款方，本行为{payee}。',
      why: '一个账号属于一个收款方，名称写法不同、账号粘错、村集体代收，都会这样。',
      todo: '请核对账号和户名；代收的，可核实属实。',
    },
    en: {
      title: 'One account with several payees',
      what: 'The account {payeeAccount} has {payees} payees; this row: {payee}.',
      why: 'An account belongs to one; spellings, a wrong paste or a village that receives for others are common causes.',
      todo: 'Check account and name; if it receives for others, confirm it as true.',
    },
  },
});
