import type { Truth } from '../typed';
import { functionNode } from './function-node';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Whether the check character of an 18-character citizen number holds (GB 11643-1999, ISO 7064 MOD 11-2). Of 20 and 22
 * characters (disability certificates) the first 18 are checked. Any other length is unknown: that is for a length rule to say.
 *
 * @example
 * idChecksumHolds.of('11010519491231002X' as never) //=> true
 */
export const idChecksumHolds = functionNode<Truth>({
  id: 'id-checksum-holds',
  title: { 'zh-CN': '身份证校验位正确', en: 'the check character of the ID number holds' },
  takes: ['text'],
  gives: 'truth',
  of: (id: string) => {
    const { length } = id;
    if (length !== 18 && length !== 20 && length !== 22) return null;
    let sum = 0;
    for (let i = 0; i < 17; i++) {
      const digit = id.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return false;
      sum += (weights[i] as number) * digit;
    }
    const last = id.charCodeAt(17);
    return checkCharacters.charCodeAt(sum % 11) === (last === 0x78 ? 0x58 : last);
  },
  sql: (id) => {
    const sum = weights.map((weight, i) => `${weight} * TRY_CAST(substr(${id}, ${i + 1}, 1) AS INTEGER)`).join(' + ');
    return `CASE WHEN length(${id}) NOT IN (18, 20, 22) THEN NULL WHEN NOT regexp_matches(${id}, '^[0-9]{17}[0-9Xx]') THEN FALSE ELSE substr('${checkCharacters}', (${sum}) % 11 + 1, 1) = upper(substr(${id}, 18, 1)) END`;
  },
  excel: (id) => {
    const places = weights.map((_, i) => i + 1).join(';');
    const sum = `SUMPRODUCT(--MID(${id},{${places}},1),{${weights.join(';')}})`;
    return `IF(OR(LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),IFERROR(IF(MID("${checkCharacters}",MOD(${sum},11)+1,1)=UPPER(MID(${id},18,1)),2,0),0),1)`;
  },
  prose: (id) => `${id}的校验位正确`,
});
