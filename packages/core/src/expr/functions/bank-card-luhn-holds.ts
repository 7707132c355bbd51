import type { Truth } from '../typed';
import { functionNode } from './function-node';

/**
 * Whether the last digit of a bank card number holds (Luhn, ISO/IEC 7812-1). Passbook and company accounts follow no such
 * rule, so a failing number is a question, never an error. Unknown unless it is 13 to 19 digits.
 *
 * @example
 * bankCardLuhnHolds.of('4111111111111111' as never) //=> true
 */
export const bankCardLuhnHolds = functionNode<Truth>({
  id: 'bank-card-luhn-holds',
  title: { 'zh-CN': '银行卡号校验位正确', en: 'the check digit of the bank card number holds' },
  takes: ['text'],
  gives: 'truth',
  of: (card: string) => {
    if (!/^[0-9]{13,19}$/.test(card)) return null;
    let sum = 0;
    for (let fromRight = 0; fromRight < card.length; fromRight++) {
      const digit = card.charCodeAt(card.length - 1 - fromRight) - 48;
      sum += fromRight % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
    }
    return sum % 10 === 0;
  },
  sql: (card) => {
    // Padding to 19 digits with zeros changes no sum and gives every digit a fixed place.
    const digits = Array.from({ length: 19 }, (_, i) => {
      const digit = `TRY_CAST(substr(lpad(${card}, 19, '0'), ${i + 1}, 1) AS INTEGER)`;
      return i % 2 === 0 ? digit : `(${digit} * 2 - CASE WHEN ${digit} > 4 THEN 9 ELSE 0 END)`;
    });
    return `CASE WHEN regexp_matches(${card}, '^[0-9]{13,19}$') THEN (${digits.join(' + ')}) % 10 = 0 END`;
  },
  excel: (card) => {
    const padded = `RIGHT(REPT("0",19)&${card},19)`;
    const plain = `SUMPRODUCT(--MID(${padded},{1;3;5;7;9;11;13;15;17;19},1))`;
    const doubled = `SUMPRODUCT(MOD(2*MID(${padded},{2;4;6;8;10;12;14;16;18},1),10)+(--MID(${padded},{2;4;6;8;10;12;14;16;18},1)>4))`;
    return `IF(AND(LEN(${card})>=13,LEN(${card})<=19),IFERROR(IF(MOD(${plain}+${doubled},10)=0,2,0),1),1)`;
  },
  prose: (card) => `${card}的校验位正确`,
});
