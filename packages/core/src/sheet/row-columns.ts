import type { Ledger } from '../ledgers/ledger';
import { formulaKey, type Scalar } from '../table/grid';
import type { Binding } from '../table/sheet';
import { isEmptyCell } from './cell-text';
import type { GridWindow } from './grid-window';
import type { Header } from './header-columns';
import { identityFields } from './identity-fields';
import { isSignature, totalWord } from './row-words';

/** Columns by what they can say of a row. */
export interface RowColumns {
  /** Identity numbers: one there makes a row one of data at once. */
  readonly ids: readonly number[];
  /** Identity numbers and codes: a long code there makes a row one of data, unless it is a line of signatures. */
  readonly codes: readonly number[];
  /** Names of the persons, villages, projects or payees that rows are about. */
  readonly names: readonly number[];
  /** The 序号 column, or -1. */
  readonly serial: number;
  /** In a ledger of households: columns of members, which no household row needs; their rows stand below it. */
  readonly members: readonly number[];
  /** Anchors of merges over three columns and more, by `formulaKey`. */
  readonly wide: ReadonlySet<number>;
}

const MEMBER = /^(与户主关系|与户主的关系|关系|成员姓名|家庭成员姓名|家庭成员|成员)$/;

/** Sorts the columns of a header by what they can say of a row. */
export function rowColumns(window: GridWindow, header: Header, bindings: readonly Binding[], ledger: Ledger | null): RowColumns {
  const codes: number[] = [];
  const ids: number[] = [];
  const names: number[] = [];
  const identity = ledger ? identityFields(ledger) : [];
  for (const binding of bindings) {
    const spec = ledger?.columns[binding.field];
    if (!spec) continue;
    if (spec.kind.id === 'id-number') ids.push(binding.column);
    if (spec.kind.id === 'id-number' || spec.kind.id === 'household-code') codes.push(binding.column);
    else if (identity.includes(binding.field) || binding.field === 'headName') names.push(binding.column);
  }
  const serial = header.columns.find((column) => /^(序号|序|NO|编次|行号)$/.test(column.leaf.key))?.column ?? -1;
  const members =
    ledger?.rowIs === 'household'
      ? header.columns.filter((column) => MEMBER.test(column.leaf.key)).map((column) => column.column)
      : [];
  const wide = new Set(window.grid.merges.filter((m) => m.right - m.left >= 2).map((m) => formulaKey(m.top, m.left)));
  return { ids, codes, names, serial, members, wide };
}

/** A code long enough that no total and no column number can stand there: six digits and more, no Chinese, no date, no label. */
export function isLongCode(cell: Scalar | undefined): boolean {
  if (typeof cell === 'number') return cell >= 1e5;
  if (typeof cell !== 'string' || cell.length < 6 || cell.length > 64) return false;
  let digits = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits++;
    else if ((code > 0x2e7f && code < 0xff00) || code === 0x3a || code === 0x2f) return false;
  }
  return digits >= 6 && !/^\s*\d{4}[-.]\d{1,2}[-.]\d{1,2}/.test(cell);
}

/** An identity number by its length: fifteen digits and letters and more, or a number of that size. */
export function isLongId(cell: Scalar | undefined): boolean {
  if (typeof cell === 'number') return cell >= 1e14;
  return typeof cell === 'string' && cell.length >= 15 && isLongCode(cell);
}

/** A name that is no word of totals or of signatures, no count and no dash. */
export function isRealName(cell: Scalar | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 200 || isEmptyCell(cell)) return false;
  if (totalWord(cell) !== null || isSignature(cell) || /[:：_]/.test(cell)) return false;
  return /[A-Za-z\u3400-\u9fff]/.test(cell) && !/^\D{0,2}\d+\D{0,2}$/.test(cell);
}
