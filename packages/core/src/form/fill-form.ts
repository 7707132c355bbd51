import { daysInWords } from '../ask/answer-scope';
import { declaredIn } from '../engine/declared';
import { periodsOf } from '../engine/periods';
import type { Pack } from '../pack';
import type { Dataset } from '../table/table';
import { teller } from '../text/lang';
import type { FormCell } from './form-cell';
import { cellValues } from './form-values';
import { cellInWords, type FormOptions, whyNoValue } from './propose-form';

/** A confirmed cell with its value and where it comes from, in words for a note on the cell. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** In the unit of the form; null where it cannot be told, and `provenance` says why. */
  readonly value: number | null;
  /** 口径, day of the data, rows behind it, rows that could not be judged, how far it could still move. */
  readonly provenance: string;
}

/**
 * Values of confirmed cells, each with the words of its provenance. Cells that ask for nothing have no value.
 *
 * @example
 * const people = tableFromRecords(person, [{ sex: '女' }, { sex: null }], { asOf: '2023-12-31' });
 * const question: Question = { schemaVersion: 1, count: 'person', ledger: 'person', conditions: [{ ledger: 'person', field: 'sex', is: 'any-of', values: ['女'] }], by: [] };
 * formValues([{ row: 3, column: 1, of: { question } }], { tables: new Map([['person', people]]) }, defaultPack)[0]?.provenance //=> '数的是人（人表，一行一人）；性别为“女”。数据日期：2023年12月31日。依据1行。另有1行判断不了，没有计入。可能在1至2之间。'
 */
export function formValues(
  cells: readonly FormCell[],
  given: Dataset,
  pack: Pack,
  options: Omit<FormOptions, 'remembered'> = {},
): readonly FilledCell[] {
  const dataset = periodsOf(given, declaredIn(pack).ledgers).at(-1) as Dataset;
  const locale = options.locale ?? 'zh-CN';
  const zh = locale === 'zh-CN';
  const computed = cellValues(cells, dataset, pack, {
    findings: options.findings ?? [],
    ...(options.policy ? { policy: options.policy } : {}),
  });
  const dates = new Map<string, string>();
  const datesOf = (ledger: string): string => {
    const table = dataset.tables.get(ledger);
    if (!dates.has(ledger)) dates.set(ledger, table ? daysInWords(table, locale) : '');
    return dates.get(ledger) as string;
  };
  return cells.map((cell) => {
    const found = computed(cell);
    const { row, column } = cell;
    const { figure, indicator, value } = found;
    if (cell.of === null) return { row, column, value: null, provenance: '' };
    const said = cellInWords(cell, pack, locale).replace(/。$/, '');
    if (value === null)
      return {
        row,
        column,
        value,
        provenance: `${said}。${whyNoValue(cell, found, { pack, locale, tell: teller(zh ? 'zh' : 'en') })}`,
      };
    const day = datesOf(figure?.ledger ?? indicator?.ledger ?? '');
    const parts = [
      said,
      ...(day === '' ? [] : [zh ? `数据日期：${day}` : `Day of the data: ${day}`]),
      zh ? `依据${figure?.behind.length ?? 0}行` : `${figure?.behind.length ?? 0} rows behind it`,
      ...((figure?.undecided ?? 0) > 0
        ? [zh ? `另有${figure?.undecided}行判断不了，没有计入` : `${figure?.undecided} rows could not be judged`]
        : []),
      ...rangeOf(found, zh),
    ];
    return { row, column, value, provenance: zh ? `${parts.join('。')}。` : `${parts.join('. ')}.` };
  });
}

/** How far a count could still move. */
function rangeOf({ figure, indicator }: ReturnType<ReturnType<typeof cellValues>>, zh: boolean): readonly string[] {
  if (!figure || figure.low === null || figure.high === null || figure.low === figure.high) return [];
  if (!indicator || !['户', '人', '个'].includes(indicator.unit)) return [];
  return [zh ? `可能在${figure.low}至${figure.high}之间` : `between ${figure.low} and ${figure.high}`];
}
