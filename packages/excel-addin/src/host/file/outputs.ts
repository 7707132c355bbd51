import { type Grid, gridFromRows, type Scalar } from '@taizhang/core';
import type { CellInput, SheetSpec } from '@taizhang/files';
import { safeSheetNames } from '@taizhang/files';
import { HostError } from '../host-error';
import type { OutputBook, PutOptions } from '../port';

/** Sheets that were made, by the file that they will be saved in. */
export interface Outputs {
  readonly put: (spec: SheetSpec, options: PutOptions) => string;
  readonly append: (spec: SheetSpec) => void;
  readonly remove: (name: string) => void;
  readonly find: (name: string) => MadeSheet | null;
  readonly all: () => readonly MadeSheet[];
  readonly books: () => readonly OutputBook[];
  readonly clear: () => void;
}

export interface MadeSheet {
  readonly book: OutputBook;
  readonly spec: SheetSpec;
}

export function outputs(): Outputs {
  let made: readonly MadeSheet[] = [];
  const find = (name: string): MadeSheet | null =>
    made.find(({ spec }) => spec.name.toLowerCase() === name.toLowerCase()) ?? null;
  const put = (spec: SheetSpec, { replaces, isTheirs, book = isTheirs ? 'templates' : 'other' }: PutOptions): string => {
    const old = replaces === undefined ? null : find(replaces);
    const others = made.filter((one) => one !== old).map((one) => one.spec.name);
    const name = safeSheetNames([...others, spec.name]).at(-1) as string;
    const next: MadeSheet = { book, spec: { ...spec, name } };
    made = old ? made.map((one) => (one === old ? next : one)) : [...made, next];
    return name;
  };
  return {
    put,
    find,
    append: (spec) => {
      const old = find(spec.name);
      if (!old) put(spec, { book: 'log' });
      else {
        const longer: MadeSheet = { ...old, spec: { ...old.spec, rows: [...old.spec.rows, ...spec.rows] } };
        made = made.map((one) => (one === old ? longer : one));
      }
    },
    remove: (name) => {
      const old = find(name);
      if (!old) throw new HostError('not-ours', { sheet: name });
      made = made.filter((one) => one !== old);
    },
    all: () => made,
    // A book of hidden sheets only is ours alone (the journal): nothing to save.
    books: () => [...new Set(made.flatMap(({ book, spec }) => ((spec.visibility ?? 'visible') === 'visible' ? [book] : [])))],
    clear: () => {
      made = [];
    },
  };
}

function valueIn(cell: CellInput): Scalar {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

/** A made sheet as it will read. */
export function gridOfSpec(source: string, spec: SheetSpec): Grid {
  const rows = [
    ...(spec.headings ?? []).map((text) => [text]),
    spec.columns.map(({ title }) => title),
    ...spec.rows.map((row) => row.map(valueIn)),
  ];
  return { ...gridFromRows(rows, { source, sheet: spec.name }), merges: spec.merges ?? [] };
}
