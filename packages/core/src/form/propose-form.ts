import { questionInWords } from '../ask/question-in-words';
import { whyNoAnswer } from '../ask/why-no-answer';
import type { Finding } from '../check/finding';
import type { ComputeOptions } from '../compute/compute';
import type { Pack } from '../pack';
import type { Grid } from '../table/grid';
import type { Dataset } from '../table/table';
import type { Locale } from '../text/say';
import type { FormCell } from './form-cell';
import { type AskedCell, type FormLayout, readForm } from './form-layout';
import type { FormProposal, ProposedCell } from './form-proposal';
import { layoutSignature } from './form-signature';
import { formSubject } from './form-subject';
import { type CellValue, cellValues } from './form-values';
import { type FormWorld, formWorld } from './form-world';
import type { Meaning } from './meaning';
import { readMeaning } from './read-meaning';
import { reasons } from './reasons';

export interface FormOptions {
  readonly policy?: ComputeOptions['policy'];
  /** Open findings of a check of the same dataset. */
  readonly findings?: readonly Finding[];
  /** What was confirmed for the form of the same signature. */
  readonly remembered?: readonly FormCell[];
  readonly locale?: Locale;
}

/**
 * What the empty cells of an upper level's form ask for, from the heads around them, with the values as they would be written. A cell
 * is sure only where every word of its heads is explained by these ledgers; else it is doubtful with other readings, or none with the
 * reason. Nothing of 贫困户 is proposed for data from 2021 on. Writes nothing.
 *
 * @example
 * const people = tableFromRecords(person, [{ village: '测试一村', sex: '女' }, { village: '测试一村', sex: '男' }]);
 * const form = gridFromRows([['人口统计表', null, null], ['村', '男', '女'], ['测试一村', null, null]]);
 * proposeForm(form, { tables: new Map([['person', people]]) }, defaultPack).cells.map((cell) => cell.value) //=> [1, 1]
 */
export function proposeForm(grid: Grid, dataset: Dataset, pack: Pack, options: FormOptions = {}): FormProposal {
  const layout = readForm(grid);
  if (!layout) return { signature: 'f1-none', title: null, cells: [], kept: 0 };
  const world = formWorld(dataset, pack, layout, options.locale ?? 'zh-CN');
  const subject = formSubject(layout, world);
  const remembered = new Map((options.remembered ?? []).map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const read = layout.cells.map((asked) => {
    const kept = remembered.get(`${asked.row}|${asked.column}`);
    const meaning = kept ? null : readMeaning(asked, subject, world);
    return { asked, meaning, cell: kept ?? cellOf(asked, meaning as Meaning, layout, world) };
  });
  const others = read.map(({ asked, meaning }) =>
    (meaning?.alternatives ?? []).map((of): FormCell => cellOf(asked, { ...(meaning as Meaning), of }, layout, world)),
  );
  const computed = cellValues([...read.map(({ cell }) => cell), ...others.flat()], world.dataset, pack, {
    findings: options.findings ?? [],
    ...(options.policy ? { policy: options.policy } : {}),
  });
  const cells = read.map(({ asked, meaning, cell }, i) =>
    proposed(asked, meaning, cell, others[i] as readonly FormCell[], computed, world),
  );
  return { signature: layoutSignature(layout), title: layout.title, cells, kept: layout.kept };
}

const MONEY_UNITS = new Set(['元', '百元', '千元', '万元', '亿元']);

/** The unit above the heads is that of the amounts; counts and rates keep their own. */
function cellOf({ row, column }: AskedCell, { of, group, unit }: Meaning, layout: FormLayout, { pack }: FormWorld): FormCell {
  const own = of && 'indicator' in of ? pack.indicators.find(({ id }) => id === of.indicator)?.unit : undefined;
  const printed =
    unit ??
    (own !== undefined && layout.unit !== null && MONEY_UNITS.has(own) && MONEY_UNITS.has(layout.unit) ? layout.unit : null);
  return {
    row,
    column,
    of,
    ...(of !== null && group ? { group } : {}),
    ...(of !== null && printed !== null ? { unit: printed } : {}),
  };
}

function proposed(
  asked: AskedCell,
  meaning: Meaning | null,
  cell: FormCell,
  others: readonly FormCell[],
  computed: (cell: FormCell) => CellValue,
  world: FormWorld,
): ProposedCell {
  const found = computed(cell);
  const why = meaning?.why || whyNoValue(cell, found, world);
  const isNone = cell.of === null || found.isOtherUnit;
  return {
    ...(isNone && cell.of !== null ? { row: cell.row, column: cell.column, of: null } : cell),
    rowHead: asked.rowHeads.join(' / '),
    columnHead: asked.columnHeads.join(' / '),
    says: isNone ? '' : cellInWords(cell, world.pack, world.locale),
    confidence: isNone ? 'none' : meaning === null ? 'remembered' : meaning.isSure && found.value !== null ? 'sure' : 'doubtful',
    value: isNone ? null : found.value,
    why,
    alternatives: others.map((other) => ({
      cell: other,
      says: cellInWords(other, world.pack, world.locale),
      value: computed(other).value,
    })),
  };
}

/** Why a cell that is understood has no value; '' where it has one. */
export function whyNoValue(
  cell: FormCell,
  { value, not, isOtherUnit, indicator }: CellValue,
  { pack, locale, tell }: Pick<FormWorld, 'pack' | 'locale' | 'tell'>,
): string {
  if (cell.of === null || value !== null) return '';
  if (isOtherUnit) return reasons.otherUnit(tell, cell.unit ?? '', indicator?.unit ?? '');
  return whyNoAnswer(not ?? undefined, pack, locale) || reasons.noRows(tell);
}

/** The 口径 of a cell: the indicator's meaning or the question in words, and the place. */
export function cellInWords({ of, group }: FormCell, pack: Pack, locale: Locale): string {
  if (of === null) return '';
  const zh = locale === 'zh-CN';
  const place = group ? (zh ? `${group.value}：` : `${group.value}: `) : '';
  if ('question' in of) return place + questionInWords(of.question, pack, locale).join(zh ? '；' : '; ');
  const indicator = pack.indicators.find(({ id }) => id === of.indicator);
  return indicator ? `${place}${indicator.title[locale]}${zh ? '：' : ': '}${indicator.meaning[locale]}` : '';
}
