import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import type { Sheet, SkippedRow } from '../table/sheet';
import { compactText } from './cell-text';
import { rowNumberAt } from './grid-window';
import { type RowsByKey, rowsByKey } from './rows-by-key';

/** From this share of its rows that stand in another sheet on, a sheet says the same things again. */
const MOSTLY = 0.8;
/** A sheet of fewer rows is compared row by row by rules only. */
const FEWEST = 3;
/** So many rows are looked at before all are compared. */
const LOOK_AT = 20;
const LONGEST = 60;

/** What makes two rows be about the same: the first set of fields that both sheets have. */
const SAME: Readonly<Record<Ledger['rowIs'], readonly (readonly string[])[]>> = {
  person: [['idNumber'], ['householdCode', 'memberName']],
  household: [['householdCode', 'headName'], ['headIdNumber']],
  village: [['township', 'village'], ['village']],
  project: [['projectCode', 'projectName'], ['projectName']],
  voucher: [
    ['voucherNumber', 'amount', 'paidOn'],
    ['voucherNumber', 'amount', 'voucherDate'],
    ['voucherNumber', 'amount', 'payee'],
  ],
};

/**
 * Leaves out what stands twice in a workbook: a filtered copy under another tab, the villages' sheets beside the township's, the same
 * persons in two sheets. Four fifths of a sheet's rows must be those of another sheet of the same ledger; the rows that both have become
 * `skipped` with why `copy` and the name of the other sheet, and where they differ the titles of the columns. Rows of its own stay. The
 * larger sheet is kept, then the one with more columns, then the first. Of two dates the later is kept (`earlier`), unless the ledger
 * tells years apart. A few rows that two sheets share are no copy but a repeat, for rules to report.
 *
 * `asOf` is the date of sheets that state none.
 *
 * @example
 * setAsideCopies([], []) //=> []
 */
export function setAsideCopies(sheets: readonly Sheet[], ledgers: readonly Ledger[], asOf?: string): Sheet[] {
  const result = [...sheets];
  for (const ledger of ledgers) {
    const own: { at: number; rows: RowsByKey }[] = [];
    sheets.forEach((sheet, at) => {
      if (sheet.ledger === ledger.id && !sheet.refused && sheet.dataRows.length > 0)
        own.push({ at, rows: rowsByKey(sheet, ledger, sheet.statedDate ?? asOf ?? '') });
    });
    if (own.length < 2) continue;
    own.sort(
      (a, b) =>
        newerFirst(a.rows, b.rows) ||
        b.rows.sheet.dataRows.length - a.rows.sheet.dataRows.length ||
        b.rows.columns.size - a.rows.columns.size ||
        a.at - b.at,
    );
    const kept: RowsByKey[] = [];
    for (const { at, rows } of own) {
      const original = kept.find((other) => !areYearsApart(ledger, rows, other) && isMostlyIn(rows, other, ledger));
      if (original) result[at] = withoutRowsOf(original, rows, ledger);
      else kept.push(rows);
    }
  }
  return result;
}

function newerFirst(a: RowsByKey, b: RowsByKey): number {
  return a.date === '' || b.date === '' || a.date === b.date ? 0 : a.date < b.date ? 1 : -1;
}

/** Rules of a ledger with a year know that a household has a row in each; others would take the years for repeats. */
function areYearsApart(ledger: Ledger, a: RowsByKey, b: RowsByKey): boolean {
  return Object.hasOwn(ledger.columns, 'year') && a.date !== '' && b.date !== '' && a.date.slice(0, 4) !== b.date.slice(0, 4);
}

/** The fields by which two sheets can be compared; the year too where both have it. */
function commonFields(a: RowsByKey, b: RowsByKey, ledger: Ledger): readonly string[] | null {
  const both = (field: string) => a.columns.has(field) && b.columns.has(field);
  const fields = SAME[ledger.rowIs].find((list) => list.every(both));
  return fields && both('year') ? [...fields, 'year'] : (fields ?? null);
}

function isMostlyIn(rows: RowsByKey, other: RowsByKey, ledger: Ledger): boolean {
  const fields = commonFields(rows, other, ledger);
  if (!fields) return false;
  const keys = rows.keys(fields).filter((key) => key !== null);
  if (keys.length < FEWEST) return false;
  const known = other.first(fields);
  const step = Math.max(1, Math.floor(keys.length / LOOK_AT));
  let looked = 0;
  let met = 0;
  for (let i = 0; i < keys.length; i += step) {
    looked++;
    if (known.has(keys[i] as string)) met++;
  }
  return met * 2 >= looked && keys.filter((key) => known.has(key as string)).length >= keys.length * MOSTLY;
}

/** The sheet of `rows` without what `original` has. */
function withoutRowsOf(original: RowsByKey, rows: RowsByKey, ledger: Ledger): Sheet {
  const { sheet } = rows;
  const { grid } = sheet;
  const fields = commonFields(rows, original, ledger) as readonly string[];
  const known = original.first(fields);
  const nameless = namelessRows(original, fields, [...rows.columns.keys()]);
  const shared = [...rows.columns].filter(([field]) => original.columns.has(field) && !fields.includes(field));
  const why = newerFirst(original, rows) < 0 ? 'earlier' : 'copy';
  const skipped: SkippedRow[] = [];
  const left: number[] = [];
  rows.keys(fields).forEach((key, i) => {
    const at =
      key === null ? nameless.get(wholeRow(rows, [...rows.columns.keys()], sheet.dataRows[i] as number)) : known.get(key);
    if (at === undefined) {
      left.push(i);
      return;
    }
    const here = grid.rows[sheet.dataRows[i] as number];
    const there = original.sheet.grid.rows[at];
    const titles = shared
      .filter(([field, column]) => saysOther(here?.[column], there?.[original.columns.get(field) as number]))
      .map(([field]) => (ledger.columns[field] as ColumnSpec).title);
    const name = nameOf(original.sheet, sheet);
    const text = (titles.length === 0 ? name : `${name} ≠ ${titles.join('、')}`).slice(0, LONGEST);
    const row = rowNumberAt(grid, sheet.dataRows[i] as number);
    const last = skipped[skipped.length - 1];
    if (last && last.text === text && (last.through ?? last.row) === row - 1)
      skipped[skipped.length - 1] = { ...last, through: row };
    else skipped.push({ row, why, text });
  });
  const pick = (of: Int32Array) => Int32Array.from(left, (i) => of[i] as number);
  return {
    ...sheet,
    dataRows: pick(sheet.dataRows),
    ...(sheet.carriedFrom ? { carriedFrom: pick(sheet.carriedFrom) } : {}),
    skipped: [...sheet.skipped, ...skipped],
  };
}

/** Rows that say of nobody in particular what they say: by all their cells, to be known again in a copy. */
function namelessRows(rows: RowsByKey, fields: readonly string[], all: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  rows.keys(fields).forEach((key, i) => {
    const row = rows.sheet.dataRows[i] as number;
    if (key === null) found.set(wholeRow(rows, all, row), row);
  });
  return found;
}

function wholeRow(rows: RowsByKey, fields: readonly string[], row: number): string {
  return fields.map((field) => compactText(rows.sheet.grid.rows[row]?.[rows.columns.get(field) ?? -1])).join('\u0001');
}

/** The tab of a sheet, with its file where that is another. */
function nameOf({ grid }: Sheet, seenFrom: Sheet): string {
  return grid.source === seenFrom.grid.source ? grid.sheet : `${grid.source}“${grid.sheet}”`;
}

/** Whether two cells say different things; a blank one, as under a merge, says nothing. */
function saysOther(a: Scalar | undefined, b: Scalar | undefined): boolean {
  const [one, two] = [compactText(a), compactText(b)];
  return one !== '' && two !== '' && one !== two && Number(one) !== Number(two);
}
