import { calendarDate } from '../../../packages/core/src/kinds/day';

/** 分 as a number of 元. */
export const yuan = (fen: number): number => fen / 100;

/** 分 as a number of 万元. */
export const tenThousandYuan = (fen: number): number => fen / 1_000_000;

/** A day as eight digits: 20231231. */
export const digits = (day: number): string => String(calendarDate(day));

/** A day as 2023-12-31. */
export const dashed = (day: number | null): string | null =>
  day === null ? null : digits(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** The month of a day as six digits: 202312. */
export const month = (day: number | null): string | null => (day === null ? null : digits(day).slice(0, 6));

export const yesNo = (truth: boolean): '是' | '否' => (truth ? '是' : '否');
