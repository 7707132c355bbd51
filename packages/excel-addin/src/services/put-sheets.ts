import type { SheetSpec } from '@taizhang/files';
import type { ChartSpec, OutputBook, SheetHost } from '../host/port';
import type { PutAnswer } from './app';
import { whole } from './half-done';
import { refuse } from './refuse';
import type { ServiceContext } from './service-context';
import { withoutTails } from './without-tails';

/** A sheet to put, with its charts. */
export interface SheetToPut {
  readonly spec: SheetSpec;
  readonly charts?: readonly ChartSpec[];
}

export interface PutSheetsOptions {
  readonly notes?: readonly string[];
  readonly areTheirs?: true;
  /** The file that they go into on the page. */
  readonly book?: OutputBook;
}

/**
 * Puts sheets of ours, each in place of ours of the same name; the first is shown. Within one workbook a link needs no file name. Where
 * the office hides personal numbers altogether, their last four go too.
 * `areTheirs`: ledgers for people to fill in, which are put beside what there is.
 */
export async function putSheets(
  { host, settings }: Pick<ServiceContext, 'host' | 'settings'>,
  sheets: readonly SheetToPut[],
  options: PutSheetsOptions = {},
): Promise<PutAnswer> {
  if (sheets.length === 0) throw refuse((words) => words.nothingToPut);
  const isHidden = settings().masking === 'hidden' && !options.areTheirs;
  const shown = isHidden ? sheets.map(({ spec, ...rest }) => ({ ...rest, spec: withoutTails(spec) })) : sheets;
  const names = shown.map(({ spec }) => spec.name);
  return whole(host, 'sheets', () => putAll(host, shown, options), names);
}

async function putAll(
  host: SheetHost,
  sheets: readonly SheetToPut[],
  options: PutSheetsOptions,
): Promise<PutAnswer> {
  const ours = new Set((await host.sheets()).filter((sheet) => sheet.isOurs).map((sheet) => sheet.sheet));
  const made: string[] = [];
  for (const [i, { spec, charts = [] }] of sheets.entries()) {
    const name = await host.putSheet(host.kind === 'file' ? spec : withinWorkbook(spec), {
      ...(!options.areTheirs && ours.has(spec.name) ? { replaces: spec.name } : {}),
      ...(options.areTheirs ? { isTheirs: true as const } : {}),
      ...(options.book ? { book: options.book } : {}),
      ...(charts.length > 0 && host.can.charts ? { charts } : {}),
      activate: i === 0,
    });
    made.push(name);
  }
  return { made, notes: options.notes ?? [] };
}

/** Links of the sheet lead to other sheets of the same workbook. */
function withinWorkbook(spec: SheetSpec): SheetSpec {
  const rows = spec.rows.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell !== 'object' || !('link' in cell) || !cell.link || !('file' in cell.link)) return cell;
      const { file: _, ...link } = cell.link;
      return { ...cell, link };
    }),
  );
  return { ...spec, rows };
}
