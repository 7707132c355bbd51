import * as z from 'zod';
import { parseDay } from '../kinds/day';

// Fields that several documents from outside have. Functions, so that nothing is built before it is needed.

/** An issue with its own words. */
export function custom(
  code: string,
  zh: string,
  en: string,
): { readonly code: 'custom'; readonly params: { readonly code: string; readonly zh: string; readonly en: string } } {
  return { code: 'custom', params: { code, zh, en } };
}

/** A day that exists, `YYYY-MM-DD`. */
export function dayField() {
  return z.string().refine((text) => parseDay(text) !== null);
}

/** A region code: 2, 4, 6, 9 or 12 digits; '' is the whole country. */
export function regionField() {
  return z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/);
}

/** Text that says something, of so many characters. */
export function saidField(longest: number, shortest = 1) {
  return z.string().trim().min(shortest).max(longest);
}

export const dayHint = { zh: '请写成“2024-03-06”这样存在的日期。', en: 'Write a day that exists, as in "2024-03-06".' };
export const regionHint = {
  zh: '请写行政区划代码的前2、4、6、9或12位数字并加引号，如“52”“522301”；全国写“”。',
  en: 'Write the first 2, 4, 6, 9 or 12 digits of the region code in quotes, as in "52" or "522301"; "" is the whole country.',
};
export const versionHint = { zh: '请写 1。', en: 'Write 1.' };
