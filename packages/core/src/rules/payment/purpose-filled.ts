import { unverifiedPractice } from '../../basis/unverified-practice';
import { blank, not } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/purpose-filled',
  ledger: payment,
  severity: 'notice',
  must: not(blank(c.purpose)),
  marks: [c.purpose],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付没有写用途',
      what: '用途为空。',
      why: '没有用途，看不出是工程款、补助还是前期费用，专款专用核对不了。',
      todo: '请按凭证补填。',
    },
    en: {
      title: 'A payment without its purpose',
      what: 'The purpose is blank.',
      why: 'Nobody can tell whether it was for works, grants or preparation.',
      todo: 'Fill it in from the voucher.',
    },
  },
});
