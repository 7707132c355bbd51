import type { Grid, Scalar } from '@taizhang/core';
import type { SheetSpec } from '@taizhang/files';
import type { ChartSpec, OutputBook } from '../host/port';
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

type PutContext = Pick<ServiceContext, 'host' | 'settings' | 'words'>;

/**
 * Puts sheets of ours, each in place of ours of the same name; one that people have filled in since stays, and the new one stands beside
 * it. The first is shown. Within one workbook a link needs no file name. Where the office hides personal numbers altogether, their last
 * four go too.
 * `areTheirs`: ledgers for people to fill in, which are put beside what there is.
 */
export async function putSheets(
  context: PutContext,
  sheets: readonly SheetToPut[],
  options: PutSheetsOptions = {},
): Promise<PutAnswer> {
  const { host, settings } = context;
  if (sheets.length === 0) throw refuse((words) => words.nothingToPut);
  const isHidden = settings().masking === 'hidden' && !options.areTheirs;
  const shown = isHidden ? sheets.map(({ spec, ...rest }) => ({ ...rest, spec: withoutTails(spec) })) : sheets;
  const names = shown.map(({ spec }) => spec.name);
  return whole(host, 'sheets', () => putAll(context, shown, options), names);
}

async function putAll({ host, words }: PutContext, sheets: readonly SheetToPut[], options: PutSheetsOptions): Promise<PutAnswer> {
  const ours = new Map((await host.sheets()).flatMap((sheet) => (sheet.isOurs ? [[sheet.sheet, sheet] as const] : [])));
  const made: string[] = [];
  const notes = [...(options.notes ?? [])];
  for (const [i, { spec, charts = [] }] of sheets.entries()) {
    const old = options.areTheirs ? undefined : ours.get(spec.name);
    const isKept = old !== undefined && isForPeople(spec) && holdsEntries(spec, await host.read(old));
    const name = await host.putSheet(host.kind === 'file' ? spec : withinWorkbook(spec), {
      ...(old && !isKept ? { replaces: spec.name } : {}),
      ...(options.areTheirs ? { isTheirs: true as const } : {}),
      ...(options.book ? { book: options.book } : {}),
      ...(charts.length > 0 && host.can.charts ? { charts } : {}),
      activate: i === 0,
    });
    made.push(name);
    if (isKept) notes.push(words().filledIn(spec.name, name));
  }
  return { made, notes };
}

const isForPeople = ({ columns }: SheetSpec): boolean => columns.some(({ forPeople }) => forPeople === true);

/** Whether a sheet of ours holds something in the columns that are for people, or beside ours. */
function holdsEntries({ columns }: SheetSpec, { rows }: Grid): boolean {
  const own = columns.filter(({ forPeople }) => forPeople !== true).map(({ title }) => title);
  const top = rows.findIndex((row) => own.every((title) => row.includes(title)));
  // Where our titles were changed, nobody can say what is whose.
  if (top < 0) return true;
  const header = rows[top] as readonly Scalar[];
  const ours = new Set(own.map((title) => header.indexOf(title)));
  return rows.slice(top + 1).some((row) => row.some((cell, column) => cell !== null && cell !== '' && !ours.has(column)));
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
