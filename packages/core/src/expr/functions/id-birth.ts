import { dayNumber, isCalendarDate } from '../../kinds/day';
import type { Day } from '../typed';
import { functionNode } from './function-node';

/**
 * Day of birth that an ID number states (GB 11643-1999): characters 7–14 of 18, 20 and 22; of the old 15 digits, 7–12 in the
 * 1900s. Unknown where there is no such day, or for any other length.
 *
 * @example
 * idBirth.of('11010519491231002X' as never) //=> -7306
 */
export const idBirth = functionNode<Day>({
  id: 'id-birth',
  title: { 'zh-CN': '身份证中的出生日期', en: 'the date of birth in the ID number' },
  takes: ['text'],
  gives: 'date',
  of: (id: string) => {
    const digits = id.length === 15 ? `19${id.slice(6, 12)}` : [18, 20, 22].includes(id.length) ? id.slice(6, 14) : '';
    if (!/^[0-9]{8}$/.test(digits)) return null;
    const year = Number(digits.slice(0, 4));
    const month = Number(digits.slice(4, 6));
    const day = Number(digits.slice(6));
    return isCalendarDate(year, month, day) ? dayNumber(year, month, day) : null;
  },
  sql: (id) => {
    const digits = `CASE WHEN length(${id}) = 15 THEN '19' || substr(${id}, 7, 6) WHEN length(${id}) IN (18, 20, 22) THEN substr(${id}, 7, 8) END`;
    // The dashes make the cast read year, month and day; TRY_CAST answers NULL for a day that does not exist.
    const dashed = `regexp_replace(${digits}, '^([0-9]{4})([0-9]{2})([0-9]{2})$', '\\1-\\2-\\3')`;
    return `CASE WHEN ${dashed} > '0001' THEN TRY_CAST(${dashed} AS DATE) - DATE '1970-01-01' END`;
  },
  // DATEVALUE reads year-month-day in every language and refuses a day that does not exist.
  excel: (id) => {
    const old = `"19"&MID(${id},7,2)&"-"&MID(${id},9,2)&"-"&MID(${id},11,2)`;
    const now = `MID(${id},7,4)&"-"&MID(${id},11,2)&"-"&MID(${id},13,2)`;
    return `IF(OR(LEN(${id})=15,LEN(${id})=18,LEN(${id})=20,LEN(${id})=22),IFERROR(DATEVALUE(IF(LEN(${id})=15,${old},${now})),""),"")`;
  },
  prose: (id) => `${id}中的出生日期`,
});
