import type { NotComputed } from '../compute/figure';
import type { Pack } from '../pack';
import type { Locale } from '../text/say';

/**
 * Why there is no number, and what would help, in a sentence; '' where there is one.
 *
 * @example
 * whyNoAnswer({ indicator: 'ask/question', why: 'ledger-missing', ledgers: ['household'] }, defaultPack, 'zh-CN') //=> '没有读到户表。请把它放进来再问。'
 */
export function whyNoAnswer(reason: NotComputed | undefined, pack: Pack, locale: Locale): string {
  if (!reason) return '';
  const zh = locale === 'zh-CN';
  const titleOf = (id: string): string => pack.ledgers.find((ledger) => ledger.id === id)?.title[locale] ?? id;
  switch (reason.why) {
    case 'ledger-missing': {
      const titles = reason.ledgers.map(titleOf);
      return zh ? `没有读到${titles.join('、')}。请把它放进来再问。` : `Not at hand: ${titles.join(', ')}.`;
    }
    case 'column-missing': {
      const columns = reason.columns.map(({ ledger, field }) => {
        const spec = pack.ledgers.find((one) => one.id === ledger)?.columns[field];
        return zh ? `${titleOf(ledger)}的“${spec?.title ?? field}”` : `${spec?.en ?? field} (${titleOf(ledger)})`;
      });
      return zh
        ? `缺少${columns.join('、')}这一列，或该列还没有认准。`
        : `Columns missing or not yet sure: ${columns.join(', ')}.`;
    }
    case 'no-data-date':
      return zh ? '表里没有写数据日期，请先填数据日期。' : 'The data have no date: state one first.';
    case 'previous-missing':
      return zh ? '没有上期的表。' : 'There is no ledger of the period before.';
    case 'other-era':
      return zh ? '这个数不适用于这些数据的年份。' : 'This figure does not exist for the years of these data.';
    case 'no-policy-value':
      return zh ? '缺少政策值，请先填写。' : 'A policy value is missing: enter it first.';
  }
}
