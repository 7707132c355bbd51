import type { CodeList } from '../codes/code-list';
import { TaizhangError } from '../error';
import { functions } from '../expr/functions/registry';
import type { ColumnNode, Node } from '../expr/node';
import type { ValueType } from '../kinds/kind';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Link } from '../ledgers/link';

/** The declarations that the readers of trees look up by id. */
export interface Declared {
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly links: ReadonlyMap<string, Link>;
  readonly lists: ReadonlyMap<string, CodeList>;
}

/**
 * Makes declarations findable by id; a pack will do.
 *
 * @example
 * declaredIn(defaultPack).ledgers.get('household')?.title['zh-CN'] //=> '户表'
 */
export function declaredIn(pack: {
  readonly ledgers: readonly Ledger[];
  readonly links: readonly Link[];
  readonly codeLists: readonly CodeList[];
}): Declared {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  return { ledgers: byId(pack.ledgers), links: byId(pack.links), lists: byId(pack.codeLists) };
}

/** Declaration of that id; a tree that names another is misuse, never data. */
export function declared<T>(all: ReadonlyMap<string, T>, id: string): T {
  const found = all.get(id);
  if (found === undefined) {
    throw new TaizhangError('not-declared', { zh: `没有声明“${id}”。`, en: `"${id}" is not declared.` }, { id });
  }
  return found;
}

/** The declaration of the column that a tree names. */
export function specOf(column: Pick<ColumnNode, 'ledger' | 'field'>, all: Declared): ColumnSpec {
  const spec = declared(all.ledgers, column.ledger).columns[column.field];
  if (!spec) {
    throw new TaizhangError('not-declared', {
      zh: `台账“${column.ledger}”没有“${column.field}”这一列。`,
      en: `Ledger "${column.ledger}" has no column "${column.field}".`,
    });
  }
  return spec;
}

/**
 * What a blank cell of the column is known to be, as the column stores it: 0, false, no code (0), no codes (0);
 * null where a blank tells nothing.
 */
export function blankValue(spec: ColumnSpec): number | false | null {
  const { type } = spec.kind;
  if (spec.blank === 'zero' && type === 'number') return 0;
  if (spec.blank === 'no' && type === 'truth') return false;
  return spec.blank === 'none' && (type === 'code' || type === 'codes') ? 0 : null;
}

/** Positions (from 1) of codes in their list, as columns store them. */
export function codePositions(list: string, codes: readonly string[], all: Declared): number[] {
  const names = Object.keys(declared(all.lists, list).values);
  return codes.map((code) => names.indexOf(code) + 1).filter((position) => position > 0);
}

/** Codes as bits, as columns of several codes store them: position 1 is the lowest bit. */
export function codeBits(list: string, codes: readonly string[], all: Declared): number {
  return codePositions(list, codes, all).reduce((bits, position) => (bits | (1 << (position - 1))) >>> 0, 0);
}

/** The type of a tree's answer. */
export function typeOf(node: Node, all: Declared): ValueType {
  switch (node.op) {
    case 'column':
      return specOf(node, all).kind.type;
    case 'if':
      return typeOf(node.then, all);
    case 'lookup':
    case 'previous':
      return typeOf(node.of, all);
    case 'aggregate':
      return (node.fn === 'min' || node.fn === 'max') && node.of ? typeOf(node.of, all) : 'number';
    case 'call':
      return declared(functions, node.fn).gives;
    case 'date':
    case 'asOf':
    case 'shift':
      return 'date';
    case 'text':
      return 'text';
    case 'truth':
    case 'linked':
    case 'compare':
    case 'in':
    case 'has':
    case 'anyOf':
    case 'and':
    case 'or':
    case 'not':
    case 'known':
    case 'blank':
    case 'matches':
      return 'truth';
    default:
      return 'number';
  }
}
