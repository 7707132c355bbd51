import { formatDay, parseDay } from '@taizhang/core';
import { refuse } from '../refuse';

const WRITTEN = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)|年?)$/;

/**
 * The day of `--as-of`: `2023-12-31`, `2023-12` and `2023` (their last days), 2023年12月31日. Refused when there is no such day.
 *
 * @example
 * asOfDate('2023-02') //=> '2023-02-28'
 */
export function asOfDate(text: string): string {
  const match = WRITTEN.exec(text.trim());
  const day = match ? lastDay(Number(match[1]), Number(match[2] ?? 12), match[3] === undefined ? null : Number(match[3])) : null;
  if (day === null)
    throw refuse(
      'as-of',
      `数据日期“${text}”不是日期，请写成 2023-12-31、2023-12 或 2023。`,
      `"${text}" is no date: write 2023-12-31, 2023-12 or 2023.`,
    );
  return formatDay(day);
}

function lastDay(year: number, month: number, day: number | null): number | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day !== null) return parseDay(`${year}-${two(month)}-${two(day)}`);
  const next = parseDay(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`);
  return next === null ? null : next - 1;
}

/** The region of `--region`: a division code of 2 to 12 digits. */
export function regionCode(text: string): string {
  const code = text.trim();
  if (/^\d{2}(\d{2}){0,2}$|^\d{9}$|^\d{12}$/.test(code)) return narrowed(code);
  throw refuse(
    'region',
    `行政区划代码“${text}”有误，应为 2、4、6、9 或 12 位数字，例如 520000 或 522301。`,
    `"${text}" is no division code: 2, 4, 6, 9 or 12 digits, such as 520000 or 522301.`,
  );
}

/** A code without its idle levels: 520000 is 52; two digits a level to the county, three for township and village. */
function narrowed(code: string): string {
  const size = code.length > 6 ? 3 : 2;
  return code.length > 2 && code.endsWith('0'.repeat(size)) ? narrowed(code.slice(0, -size)) : code;
}
