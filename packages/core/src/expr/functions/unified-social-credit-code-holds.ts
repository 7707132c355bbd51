import type { Truth } from '../typed';
import { functionNode } from './function-node';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether the check character of an 18-character unified social credit code holds (GB 32100-2015: base 31 without I, O, S, V
 * and Z, weights 3^i mod 31). Capitals only. Any other length is unknown.
 *
 * @example
 * unifiedSocialCreditCodeHolds.of('91110000600037341L' as never) //=> true
 */
export const unifiedSocialCreditCodeHolds = functionNode<Truth>({
  id: 'unified-social-credit-code-holds',
  title: { 'zh-CN': '统一社会信用代码校验位正确', en: 'the check character of the unified social credit code holds' },
  takes: ['text'],
  gives: 'truth',
  of: (code: string) => {
    if (code.length !== 18) return null;
    let sum = 0;
    for (let i = 0; i < 17; i++) {
      const digit = alphabet.indexOf(code.charAt(i));
      if (digit < 0) return false;
      sum += digit * (weights[i] as number);
    }
    return alphabet[(31 - (sum % 31)) % 31] === code[17];
  },
  sql: (code) => {
    const sum = weights.map((weight, i) => `${weight} * (strpos('${alphabet}', substr(${code}, ${i + 1}, 1)) - 1)`).join(' + ');
    return `CASE WHEN length(${code}) <> 18 THEN NULL WHEN NOT regexp_matches(${code}, '^[0-9A-HJ-NP-RTUW-Y]{18}$') THEN FALSE ELSE substr('${alphabet}', (31 - (${sum}) % 31) % 31 + 1, 1) = substr(${code}, 18, 1) END`;
  },
  excel: (code) => {
    const places = weights.map((_, i) => i + 1).join(';');
    const sum = `SUMPRODUCT(FIND(MID(${code},{${places}},1),"${alphabet}")-1,{${weights.join(';')}})`;
    return `IF(LEN(${code})=18,IFERROR(IF(EXACT(MID("${alphabet}",MOD(31-MOD(${sum},31),31)+1,1),MID(${code},18,1)),2,0),0),1)`;
  },
  prose: (code) => `${code}的校验位正确`,
});
