import { daysInMonth } from '../kinds/day';
import { foldText } from '../kinds/fold';
import { compactText } from './cell-text';

/** A date found in a text: the last day of a stated month or year, and how exactly it was said. */
export interface StatedDate {
  readonly date: string;
  readonly exact: 'day' | 'month' | 'year';
  /** Said as 截至, 填报时间, 统计时间 and the like: about the data, not merely a year in a name. */
  readonly isLabelled: boolean;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const LABEL =
  /截至|截止|填报(时间|日期)|填表(时间|日期)|统计(时间|日期|时点)|数据(时间|日期|时点)|时间:|日期:|制表(时间|日期)|上报(时间|日期)|更新(时间|日期)|导出(时间|日期)/;
const DATE =
  /(?<!\d)((?:19|20)\d{2})(?:年(?:度|末|底)?|[-/.](?=\d)|(?=[\u4e00-\u9fff]))(?:(\d{1,2})(?:月(?:份|末|底)?|[-/.](?=\d)|(?!\d)))?(?:(\d{1,2})(?:日|号|(?!\d)))?/g;

const pad = (value: number) => String(value).padStart(2, '0');

function dateOf(year: number, month: number, day: number): Omit<StatedDate, 'isLabelled'> | null {
  if (day > 0 && month > 0) {
    return month <= 12 && day <= daysInMonth(year, month) ? { date: `${year}-${pad(month)}-${pad(day)}`, exact: 'day' } : null;
  }
  if (month > 0) return month <= 12 ? { date: `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`, exact: 'month' } : null;
  return { date: `${year}-12-31`, exact: 'year' };
}

const EXACTNESS = { day: 3, month: 2, year: 1 } as const;

/**
 * The date that a title or a 填报时间 line states, or null: `2023年12月31日`, `2023年12月` (its last day), `2023年度` (31 December),
 * `截至2023-12-31`, full width, 二〇二三年. Of several, a labelled one wins, then the most exact, then the last, so that a range
 * gives its end. Only the first 400 characters count.
 *
 * @example
 * statedDateOf('测试镇２０２３年６月脱贫人口花名册')?.date //=> '2023-06-30'
 */
export function statedDateOf(text: string): StatedDate | null {
  const head = (text.length > 400 ? text.slice(0, 400) : text).replace(/([\d０-９])\s+(?=[\d０-９])/g, '$1,');
  let folded = foldText(head).replace(/○|零/g, '〇');
  folded = folded.replace(/二〇[〇一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map((c) => (c === '二' ? 2 : CHINESE_DIGITS.indexOf(c))).join(''),
  );
  let best: StatedDate | null = null;
  for (const match of folded.matchAll(DATE)) {
    const found = dateOf(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0));
    if (!found) continue;
    const before = folded.slice(Math.max(0, match.index - 8), match.index);
    const candidate = { ...found, isLabelled: LABEL.test(before) };
    if (!best || rank(candidate) >= rank(best)) best = candidate;
  }
  return best;
}

/**
 * What a tab says of its year when nothing on the sheet does: 2022, 2022年, 2023年6月.
 *
 * @example
 * dateOfTab('2022') //=> '2022-12-31'
 */
export function dateOfTab(tab: string): string | null {
  const name = compactText(tab);
  return statedDateOf(/^(19|20)\d{2}$/.test(name) ? `${name}年` : name)?.date ?? null;
}

/** Labelled before unlabelled, then day before month before year. */
export function rank(date: StatedDate): number {
  return (date.isLabelled ? 10 : 0) + EXACTNESS[date.exact];
}
