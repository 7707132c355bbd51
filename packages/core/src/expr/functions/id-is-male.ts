import type { Truth } from '../typed';
import { functionNode } from './function-node';

/**
 * Whether an ID number is a man's (GB 11643-1999): the 17th digit is odd; of the old 15 digits, the last. Unknown for any
 * other length or where the place holds no digit.
 *
 * @example
 * idIsMale.of('11010519491231002X' as never) //=> false
 */
export const idIsMale = functionNode<Truth>({
  id: 'id-is-male',
  title: { 'zh-CN': '身份证显示为男性', en: 'the ID number is a man’s' },
  takes: ['text'],
  gives: 'truth',
  of: (id: string) => {
    const { length } = id;
    if (length !== 15 && length !== 18 && length !== 20 && length !== 22) return null;
    const digit = id.charCodeAt(length === 15 ? 14 : 16) - 48;
    return digit >= 0 && digit <= 9 ? digit % 2 === 1 : null;
  },
  sql: (id) =>
    `TRY_CAST(CASE WHEN length(${id}) = 15 THEN substr(${id}, 15, 1) WHEN length(${id}) IN (18, 20, 22) THEN substr(${id}, 17, 1) END AS INTEGER) % 2 = 1`,
  excel: (id) =>
    `IF(OR(LEN(${id})=15,LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),IFERROR(2*MOD(MID(${id},IF(LEN(${id})=15,15,17),1),2),1),1)`,
  prose: (id) => `${id}显示为男性`,
});
