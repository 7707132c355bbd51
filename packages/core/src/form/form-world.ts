import { latestYear } from '../ask/ask-vocabulary';
import { declaredIn } from '../engine/declared';
import { periodsOf } from '../engine/periods';
import type { Indicator } from '../indicators/indicator';
import type { Pack } from '../pack';
import { compactText } from '../sheet/cell-text';
import type { Dataset } from '../table/table';
import { type Tell, teller } from '../text/lang';
import type { Locale } from '../text/say';
import { ageBand } from './ages';
import { INDICATOR_WORDS } from './concepts';
import type { FormLayout } from './form-layout';
import { type Lexicon, lexiconOf } from './lexicon';

/** What a form is understood with: the latest ledgers, their words, their indicators by title. */
export interface FormWorld {
  /** The latest period of the dataset. */
  readonly dataset: Dataset;
  readonly pack: Pack;
  readonly locale: Locale;
  readonly tell: Tell;
  readonly year: number | null;
  readonly lexicon: Lexicon;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Lower ends of all age bands that the form has. */
  readonly agesFrom: ReadonlySet<number>;
}

export function formWorld(given: Dataset, pack: Pack, layout: FormLayout, locale: Locale): FormWorld {
  const dataset = periodsOf(given, declaredIn(pack).ledgers).at(-1) as Dataset;
  const year = latestYear(dataset.tables);
  const heads = [...new Set(layout.cells.flatMap((cell) => [...cell.rowHeads, ...cell.columnHeads]))];
  const agesFrom = new Set(heads.flatMap((head) => ageBand(compactText(head), true)?.band.low ?? []));
  return {
    dataset,
    pack,
    locale,
    tell: teller(locale === 'en' ? 'en' : 'zh'),
    year,
    lexicon: lexiconOf(dataset, pack, year, heads),
    indicators: indicatorsByTitle(pack, year),
    agesFrom,
  };
}

/** Plain counts of a whole ledger: forms say only 户数, and a question says which ledger. */
const TOO_PLAIN = /^population\/(households|persons|roster-households|roster-persons)$/;

/** Indicators of the data's years by their folded titles and other words; those for analysts are not for forms. */
function indicatorsByTitle(pack: Pack, year: number | null): ReadonlyMap<string, Indicator> {
  const found = new Map<string, Indicator>();
  for (const indicator of pack.indicators) {
    const { from = 0, to = 9999 } = indicator.dataYears ?? {};
    if (indicator.analyst || TOO_PLAIN.test(indicator.id) || (year !== null && (year < from || year > to))) continue;
    const title = indicator.title['zh-CN'];
    for (const words of [
      title,
      title.split('（')[0] as string,
      title.replace(/合计$/, ''),
      ...(INDICATOR_WORDS[indicator.id] ?? []),
    ]) {
      const key = titleKey(words);
      if (!found.has(key)) found.set(key, indicator);
    }
  }
  return found;
}

/** A title as it is compared: without brackets, marks and words that say nothing. */
export function titleKey(text: string): string {
  return compactText(text)
    .replace(/\([^()]{0,12}\)/g, '')
    .replace(/^其中[:,]?/, '')
    .replace(/[-~—–,.:;/]/g, '');
}
