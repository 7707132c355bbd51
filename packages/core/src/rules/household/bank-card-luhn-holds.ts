import { unverifiedPractice } from '../../basis/unverified-practice';
import { call, ge, length } from '../../expr/build';
import { bankCardLuhnHolds } from '../../expr/functions/bank-card-luhn-holds';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
/** Passbook accounts have no check digit, so this is only a notice. */
export default rule({
  id: 'household/bank-card-luhn-holds',
  ledger: household,
  severity: 'notice',
  when: ge(length(c.bankCard), 16),
  must: call(bankCardLuhnHolds, c.bankCard),
  marks: [c.bankCard],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '银行卡号校验位对不上',
      what: '户编号{householdCode}（户主{headName}）的银行卡号（{bankCard}）最后一位与前面各位不符。',
      why: '银行卡号末位一般由前面各位算出，对不上可能录错；存折账号没有这一位。',
      todo: '发放前请核对卡号；是存折账号的，核实属实即可。',
    },
    en: {
      title: 'The check digit of the bank card number does not fit',
      what: 'The last digit of the card number ({bankCard}) of household {householdCode} (head {headName}) does not fit the others.',
      why: 'The last digit of a card number follows from the others; passbook accounts have no such digit.',
      todo: 'Check the number before paying; confirm it for a passbook account.',
    },
  },
});
