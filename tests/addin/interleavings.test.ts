import { cellAddress, type Grid } from '@taizhang/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../packages/excel-addin/src/engine/checking';
import { makeRandom, type Random } from '../generator/random';
import { deep, runs } from './deep';
import { type ExcelDesk, excelDesk } from './excel-app';
import { smallLedger } from './small-ledger';

/* Promise 6: rows move between reading and writing, at any host call. */

vi.setConfig({ testTimeout: deep ? 3_600_000 : 180_000 });

/** A column behind the ledger in which every row carries its own number: what tells, in the end, where a row went. */
const TAG = 36;
const FIRST = 5;
const SHEET = '花名册';

let desk: ExcelDesk;
beforeAll(async () => {
  desk = await excelDesk(tagged());
});
afterAll(() => desk.close());

function tagged(): Grid[] {
  return smallLedger(8).map((grid) => ({
    ...grid,
    columnCount: TAG + 1,
    rows: grid.rows.map((row, i) => {
      const cells = [...row];
      while (cells.length < TAG) cells.push(null);
      return (grid.rowNumbers[i] as number) < FIRST ? [...cells, i === 2 ? '标记' : null] : [...cells, `r${grid.rowNumbers[i]}`];
    }),
  }));
}

const tagOf = (row: number): string => `r${row}`;

interface Row {
  readonly tag: string;
  readonly at: number;
  readonly values: ReadonlyMap<number, unknown>;
}

function rows(): Row[] {
  const sheet = desk.host.book().sheets.find(({ name }) => name === SHEET);
  return [...(sheet?.rows ?? [])].flatMap(([at, cells]) => {
    const tag = cells.get(TAG)?.value;
    if (typeof tag !== 'string' || !/^r\d+$/.test(tag)) return [];
    return [{ tag, at: at + 1, values: new Map([...cells].map(([column, cell]) => [column, cell.value])) }];
  });
}

/** What a person may do meanwhile; every edit of a cell gives it a value that no fix has. */
function disturb(random: Random): void {
  const { host } = desk;
  const at = rows().map((row) => row.at);
  const last = Math.max(FIRST, ...at);
  const row = at.length === 0 ? FIRST : random.pick(at);
  const all = `A${FIRST}:${cellAddress(last, TAG)}`;
  const kind = random.int(0, 5);
  if (kind === 0) host.userInsertRows(SHEET, row, random.int(1, 2));
  else if (kind === 1) host.userDeleteRows(SHEET, row);
  else if (kind === 2) host.userSort(SHEET, all, random.pick([0, 5, 8, 21]), random.chance(0.5));
  else if (kind === 3) host.userEdit(SHEET, cellAddress(row, random.pick([9, 7, 8, 15, 33])), `改${random.int(1, 999)}`);
  else if (kind === 4) host.userInsertRows(SHEET, random.int(1, 3));
  else host.userSort(SHEET, all, 5, random.chance(0.5));
}

/** Values that our fixes may bring, by the row that they are for. */
function wantedByTag(cards: readonly Card[]): Map<string, Map<number, unknown>> {
  const wanted = new Map<string, Map<number, unknown>>();
  for (const { choices } of cards) {
    for (const { row, column, value } of choices[0]?.edits ?? []) {
      wanted.set(tagOf(row), (wanted.get(tagOf(row)) ?? new Map()).set(column, value));
    }
  }
  return wanted;
}

/** Cells that hold something that neither stood in that row before, nor was typed by a person, nor is the fix of that row. */
function strangers(before: readonly Row[], wanted: ReadonlyMap<string, ReadonlyMap<number, unknown>>): string[] {
  const old = new Map(before.map((row) => [row.tag, row]));
  return rows().flatMap(({ tag, at, values }) =>
    [...values].flatMap(([column, value]) => {
      const was = old.get(tag)?.values.get(column) ?? '';
      if (value === was || (typeof value === 'string' && /^改\d+$/.test(value))) return [];
      return wanted.get(tag)?.get(column) === value
        ? []
        : [`${tag} at ${cellAddress(at, column)}: ${JSON.stringify(value)} for ${JSON.stringify(was)}`];
    }),
  );
}

/** Writes, while at some of the host calls a person does something. */
async function disturbed<T>(random: Random, share: number, work: () => Promise<T>): Promise<T | null> {
  const stop = desk.host.onCall(() => {
    if (random.chance(share)) disturb(random);
  });
  try {
    return await work();
  } catch {
    return null;
  } finally {
    stop();
  }
}

describe('rows that move while we write', () => {
  test(`${runs(1000)} random interleavings of a fix: never a wrong row`, async () => {
    const wrong: string[] = [];
    let [written, refused] = [0, 0];
    for (let run = 0; run < runs(1000); run++) {
      const random = makeRandom(run + 1);
      desk.load(tagged());
      const app = await desk.session();
      const round = await app.check();
      const before = rows();
      const cards = round.outcome.cards.filter((card) => card.choices.length > 0 && random.chance(0.6));
      const preview = await app.preview(cards, 0);
      if (random.chance(0.4)) disturb(random);
      const answer = await disturbed(random, random.pick([0, 0.02, 0.1, 0.3]), () => app.apply(preview));
      written += answer?.written ?? 0;
      refused += answer?.refused.length ?? 0;
      wrong.push(...strangers(before, wantedByTag(cards)).map((what) => `run ${run}: ${what}`));
    }
    expect(wrong).toEqual([]);
    expect(written).toBeGreaterThan(runs(1000));
    expect(refused).toBeGreaterThan(0);
  });

  test(`${runs(1000)} random interleavings of marking: never a wrong row marked`, async () => {
    const wrong: string[] = [];
    let marked = 0;
    for (let run = 0; run < runs(1000) / 2; run++) {
      const random = makeRandom(run + 5001);
      desk.load(tagged());
      const app = await desk.session();
      const { outcome } = await app.check();
      const meant = new Set(outcome.cards.map((card) => `${tagOf(card.row)} ${card.column}`));
      if (random.chance(0.5)) disturb(random);
      const share = random.pick([0, 0.05, 0.2]);
      // After the last look nobody can help it: people may sort a marked sheet.
      const answer = await disturbed(random, share, () => app.mark());
      if (answer === null || share > 0) continue;
      const sheet = desk.host.book().sheets.find(({ name }) => name === SHEET);
      const tags = new Map(rows().map((row) => [row.at - 1, row.tag]));
      for (const { ranges } of sheet?.conditionalFormats ?? []) {
        for (const { top, bottom, left, right } of ranges) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              marked++;
              if (!meant.has(`${tags.get(row)} ${column}`))
                wrong.push(`run ${run}: ${tags.get(row)} ${cellAddress(row + 1, column)}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(marked).toBeGreaterThan(runs(1000));
  });
});
