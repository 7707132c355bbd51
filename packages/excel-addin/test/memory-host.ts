import { type Grid, type GridRange, gridFromRows, type Scalar } from '@taizhang/core';
import type { SheetSpec } from '@taizhang/files';
import { HostError, type HostErrorCode } from '../src/host/host-error';
import type { HostCell, HostEdit, HostMarks, HostSheet, PutOptions, SheetHost, SheetRef } from '../src/host/port';

/** What a memory host did to its workbook, in order. */
export type HostWrite =
  | { readonly what: 'write'; readonly edits: readonly HostEdit[] }
  | { readonly what: 'putSheet'; readonly spec: SheetSpec; readonly options: PutOptions }
  | { readonly what: 'removeSheet'; readonly name: string }
  | { readonly what: 'appendRows'; readonly spec: SheetSpec }
  | { readonly what: 'mark'; readonly marks: readonly HostMarks[] }
  | { readonly what: 'unmark' }
  | { readonly what: 'save'; readonly key: string; readonly text: string | null };

/** A host over plain grids, for tests: remembers what was written, fails where it is told to, lets people edit in between. */
export interface MemoryHost extends SheetHost {
  readonly writes: HostWrite[];
  /** Calls so far by method name. */
  readonly calls: string[];
  /** Texts that stay with the document. */
  readonly texts: Map<string, string>;
  readonly selected: { sheet: SheetRef; row: number; column: number }[];
  /** The next call of a method fails. */
  failNext(method: keyof SheetHost, code: HostErrorCode, sheet?: string): void;
  /** Runs before every call of the host: rows may move, an edit may happen. */
  before: (method: string) => void;
  /** A person types into a cell; listeners hear of it. */
  type(sheet: string, row: number, column: number, value: Scalar): void;
  /** The value that a cell has now. */
  at(sheet: string, row: number, column: number): Scalar;
  /** Exchanges two rows, as sorting does. */
  swapRows(sheet: string, a: number, b: number): void;
  addSheet(grid: Grid): void;
  dropSheet(sheet: string): void;
}

interface Tab {
  grid: { rows: Scalar[][] } & Omit<Grid, 'rows'>;
  isOurs: boolean;
}

/** Makes a host of grids. */
export function memoryHost(grids: readonly Grid[], kind: SheetHost['kind'] = 'excel'): MemoryHost {
  const tabs = new Map<string, Tab>();
  const listeners = new Set<(sheet: SheetRef, range: GridRange) => void>();
  const writes: HostWrite[] = [];
  const calls: string[] = [];
  const texts = new Map<string, string>();
  const selected: { sheet: SheetRef; row: number; column: number }[] = [];
  const failing = new Map<string, { code: HostErrorCode; sheet: string | undefined }>();

  const add = (grid: Grid, isOurs = false): void => {
    tabs.set(grid.sheet, { grid: { ...grid, rows: grid.rows.map((row) => [...row]) }, isOurs });
  };
  for (const grid of grids) add(grid);
  const source = grids[0]?.source ?? '测试.xlsx';

  const tabOf = (sheet: string): Tab => {
    const tab = tabs.get(sheet);
    if (!tab) throw new HostError('no-such-sheet', { sheet });
    return tab;
  };
  const indexOf = ({ grid }: Tab, row: number): number => Array.from(grid.rowNumbers).indexOf(row);
  const valueIn = (input: SheetSpec['rows'][number][number]): Scalar =>
    input !== null && typeof input === 'object' && 'value' in input ? input.value : input;
  const gridOf = (sheet: string, { headings = [], columns, rows }: SheetSpec): Grid =>
    gridFromRows([...headings.map((line) => [line]), columns.map(({ title }) => title), ...rows.map((row) => row.map(valueIn))], {
      source,
      sheet,
    });
  const addRow = (tab: Tab, row: number, cells: Scalar[]): void => {
    const numbers = [...tab.grid.rowNumbers, row].sort((a, b) => a - b);
    const at = numbers.indexOf(row);
    const { formatOf } = tab.grid;
    tab.grid.rows.splice(at, 0, cells);
    tab.grid = {
      ...tab.grid,
      rowNumbers: Int32Array.from(numbers),
      columnCount: Math.max(tab.grid.columnCount, cells.length),
      ...(formatOf ? { formatOf: [...formatOf.slice(0, at), null, ...formatOf.slice(at)] } : {}),
    };
  };
  const set = (sheet: string, row: number, column: number, value: Scalar, format?: string): void => {
    const tab = tabOf(sheet);
    if (indexOf(tab, row) < 0) addRow(tab, row, []);
    const cells = tab.grid.rows[indexOf(tab, row)] as Scalar[];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    if (cells.length > tab.grid.columnCount) tab.grid = { ...tab.grid, columnCount: cells.length };
    if (format !== undefined) setFormat(tab, indexOf(tab, row), column, format);
  };
  const setFormat = (tab: Tab, at: number, column: number, format: string): void => {
    const formats = tab.grid.formats.includes(format) ? tab.grid.formats : [...tab.grid.formats, format];
    const formatOf = tab.grid.rows.map((_, i) => tab.grid.formatOf?.[i] ?? null);
    const line = Array.from(formatOf[at] ?? []);
    while (line.length <= column) line.push(0);
    line[column] = formats.indexOf(format);
    formatOf[at] = line;
    tab.grid = { ...tab.grid, formats, formatOf };
  };
  const called = (method: string): void => {
    calls.push(method);
    host.before(method);
    const fails = failing.get(method);
    if (!fails) return;
    failing.delete(method);
    throw new HostError(fails.code, fails.sheet === undefined ? {} : { sheet: fails.sheet });
  };

  const host: MemoryHost = {
    kind,
    can: { write: true, select: true, marks: true, charts: true, formulas: true, edits: true, undo: false },
    writes,
    calls,
    texts,
    selected,
    before: () => undefined,
    failNext: (method, code, sheet) => void failing.set(method, { code, sheet }),
    type(sheet, row, column, value) {
      set(sheet, row, column, value);
      for (const listener of listeners) listener({ source, sheet }, { top: row, left: column, bottom: row, right: column });
    },
    at(sheet, row, column) {
      const tab = tabOf(sheet);
      return tab.grid.rows[indexOf(tab, row)]?.[column] ?? null;
    },
    swapRows(sheet, a, b) {
      const tab = tabOf(sheet);
      const [i, j] = [indexOf(tab, a), indexOf(tab, b)];
      const rows = tab.grid.rows;
      [rows[i], rows[j]] = [rows[j] as Scalar[], rows[i] as Scalar[]];
      if (!tab.grid.formatOf) return;
      const formatOf = [...tab.grid.formatOf];
      [formatOf[i], formatOf[j]] = [formatOf[j] ?? null, formatOf[i] ?? null];
      tab.grid = { ...tab.grid, formatOf };
    },
    addSheet: (grid) => add(grid),
    dropSheet: (sheet) => void tabs.delete(sheet),
    async sources() {
      called('sources');
      return [source];
    },
    async sheets() {
      called('sheets');
      return [...tabs.values()].map(({ grid, isOurs }): HostSheet => {
        const last = grid.rowNumbers.length - 1;
        return {
          source: grid.source,
          sheet: grid.sheet,
          visibility: grid.visibility ?? 'visible',
          isProtected: grid.isProtected ?? false,
          used:
            last < 0
              ? null
              : {
                  top: grid.rowNumbers[0] as number,
                  left: 0,
                  bottom: grid.rowNumbers[last] as number,
                  right: Math.max(0, grid.columnCount - 1),
                },
          isOurs,
        };
      });
    },
    async read({ sheet }, options) {
      called('read');
      const { grid } = tabOf(sheet);
      if (options?.signal?.aborted) throw new HostError('cancelled');
      options?.onProgress?.(grid.rows.length, grid.rows.length);
      return { ...grid, rows: grid.rows.map((row) => [...row]) };
    },
    async cells({ sheet }, range) {
      called('cells');
      const tab = tabOf(sheet);
      const cells: HostCell[][] = [];
      for (let row = range.top; row <= range.bottom; row++) {
        const i = indexOf(tab, row);
        cells.push(
          Array.from({ length: range.right - range.left + 1 }, (_, j) => ({
            value: tab.grid.rows[i]?.[range.left + j] ?? null,
            format: tab.grid.formats[tab.grid.formatOf?.[i]?.[range.left + j] ?? 0] ?? 'General',
          })),
        );
      }
      return cells;
    },
    async write(edits, guards = []) {
      called('write');
      for (const { sheet, row, column, value } of guards)
        if (host.at(sheet.sheet, row, column) !== value) throw new HostError('changed', { sheet: sheet.sheet });
      for (const { sheet } of edits)
        if (tabOf(sheet.sheet).grid.isProtected) throw new HostError('protected', { sheet: sheet.sheet });
      for (const { sheet, row, column, value, format } of edits) set(sheet.sheet, row, column, value, format);
      writes.push({ what: 'write', edits });
    },
    async putSheet(spec, options = {}) {
      called('putSheet');
      if (options.replaces !== undefined && tabs.get(options.replaces)?.isOurs) tabs.delete(options.replaces);
      let name = spec.name;
      for (let n = 2; tabs.has(name); n++) name = `${spec.name} (${n})`;
      add(gridOf(name, spec), options.isTheirs !== true);
      writes.push({ what: 'putSheet', spec, options });
      return name;
    },
    async removeSheet(name) {
      called('removeSheet');
      if (!tabOf(name).isOurs) throw new HostError('not-ours', { sheet: name });
      tabs.delete(name);
      writes.push({ what: 'removeSheet', name });
    },
    async appendRows(spec) {
      called('appendRows');
      writes.push({ what: 'appendRows', spec });
      const tab = tabs.get(spec.name);
      if (!tab) add(gridOf(spec.name, spec), true);
      else if (!tab.isOurs) throw new HostError('not-ours', { sheet: spec.name });
      else for (const row of spec.rows) addRow(tab, Math.max(0, ...tab.grid.rowNumbers) + 1, row.map(valueIn));
    },
    async mark(marks) {
      called('mark');
      writes.push({ what: 'mark', marks });
    },
    async unmark() {
      called('unmark');
      writes.push({ what: 'unmark' });
    },
    async select(sheet, row, column) {
      called('select');
      tabOf(sheet.sheet);
      selected.push({ sheet, row, column });
    },
    async selection() {
      called('selection');
      const last = selected.at(-1);
      return last
        ? { sheet: last.sheet, range: { top: last.row, left: last.column, bottom: last.row, right: last.column } }
        : null;
    },
    async load(key) {
      called('load');
      return texts.get(key) ?? null;
    },
    async save(key, text) {
      called('save');
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      writes.push({ what: 'save', key, text });
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return host;
}
