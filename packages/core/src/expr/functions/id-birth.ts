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
    const { length } = id;
    const isOld = length === 15;
    if (!isOld && length !== 18 && length !== 20 && length !== 22) return null;
    let digits = isOld ? 19 : 0;
    for (let i = 6; i < (isOld ? 12 : 14); i++) {
      const digit = id.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return null;
      digits = digits * 10 + digit;
    }
    const year = Math.floor(digits / 10000);
    const month = Math.floor(digits / 100) % 100;
    return isCalendarDate(year, month, digits % 100) ? dayNumber(year, month, digits % 100) : null;
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
