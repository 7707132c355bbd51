import type { Scalar } from '@taizhang/core';
import { cellAddress } from '@taizhang/core';
import type { SheetSpec } from '@taizhang/files';
import type { HostEdit, SheetHost, SheetRef } from '../host/port';
import type { ServiceWords } from '../text/services';
import type { JournalRow } from './journal';

/** The sheet 修改记录: every cell that was written, for people to read; never used to undo. */
export interface ChangeLog {
  /** First free row, the sheet being made where it is not there; 0 where lines are appended after the write instead. */
  readonly place: () => Promise<number>;
  /** The sheet's name. */
  readonly name: () => string;
  /** The lines of some changes as cells to write with them, in one step. */
  readonly edits: (rows: readonly JournalRow[], note: LogNote, from: number) => Promise<HostEdit[]>;
  /** Takes back lines of a write that was taken back before it was whole. */
  readonly blank: (count: number, from: number) => Promise<HostEdit[]>;
  /** Appends the lines where they could not be written with the cells. */
  readonly append: (rows: readonly JournalRow[], note: LogNote) => Promise<void>;
}

export interface LogNote {
  readonly at: string;
  /** Which of the two is the new value. */
  readonly to: 'after' | 'before';
  /** What it was done for, in place of the rule. */
  readonly why?: string;
}

/** A moment as people write it: `2026-11-22 09:05`. */
export function logTime(at: string): string {
  return at.replace('T', ' ');
}

/**
 * In one workbook lines are written in the same step as the cells, so that one Ctrl+Z takes both back. `titles` says rules in words; what
 * is no rule is written as it is.
 */
export function changeLog(
  host: SheetHost,
  source: () => Promise<string>,
  words: () => ServiceWords,
  titles: () => Promise<ReadonlyMap<string, string>> = async () => new Map(),
): ChangeLog {
  const isInWorkbook = host.kind !== 'file';
  /** The sheet's name once it was looked for; another one where people have a sheet of that name themselves. */
  let found = '';
  const name = (): string => (found === '' ? words().log.sheet : found);
  const spec = (rows: SheetSpec['rows']): SheetSpec => {
    const { log } = words();
    return {
      name: name(),
      columns: log.columns.map((title, i) => ({ title, format: '@', width: log.widths[i] as number, wrap: i >= 4 })),
      rows,
      autoFilter: true,
    };
  };
  const linesOf = async (rows: readonly JournalRow[], { at, to, why }: LogNote): Promise<string[][]> => {
    const titleOf = why === undefined ? await titles() : new Map<string, string>();
    return rows.map((row) => [
      logTime(at),
      row.sheet.sheet,
      cellAddress(row.row, row.column),
      row.title,
      shown(to === 'after' ? row.before.value : row.after.value),
      shown(to === 'after' ? row.after.value : row.before.value),
      why ?? titleOf.get(row.rule) ?? row.rule,
    ]);
  };
  const sheet = async (): Promise<SheetRef> => ({ source: await source(), sheet: name() });
  const width = (): number => words().log.columns.length;
  return {
    name,
    place: async () => {
      if (!isInWorkbook) return 0;
      const all = await host.sheets();
      const { sheet: usual, other } = words().log;
      const taken = all.find((one) => one.sheet === usual && !one.isOurs);
      // A blank one was left by a first command that was stopped before it could say whose it is.
      if (taken?.used === null) await host.removeSheet(usual);
      found = taken && taken.used !== null ? other : usual;
      let there = all.find((one) => one.isOurs && one.sheet === found);
      if (!there) {
        await host.appendRows(spec([]));
        there = (await host.sheets()).find((one) => one.isOurs && one.sheet === found);
      }
      return there && !there.isProtected ? (there.used?.bottom ?? 0) + 1 : 0;
    },
    edits: async (rows, note, from) => {
      if (from === 0) return [];
      const to = await sheet();
      return (await linesOf(rows, note)).flatMap((texts, i) =>
        texts.map((value, column) => ({ sheet: to, row: from + i, column, value, format: '@' })),
      );
    },
    blank: async (count, from) => {
      if (from === 0) return [];
      const to = await sheet();
      return Array.from({ length: count }, (_, i) =>
        Array.from({ length: width() }, (_, column) => ({ sheet: to, row: from + i, column, value: null, format: '@' })),
      ).flat();
    },
    append: async (rows, note) => {
      if (!isInWorkbook && rows.length > 0) await host.appendRows(spec(await linesOf(rows, note)));
    },
  };
}

function shown(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
