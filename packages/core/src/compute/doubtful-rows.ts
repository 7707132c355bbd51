import { type Bits, bitAt, makeBits, setBit, union } from '../engine/bits';
import type { Declared } from '../engine/declared';
import { type KeyIndex, keyIndex, numberKeys, type RowKeys } from '../engine/keys';
import type { Node } from '../expr/node';
import type { Link } from '../ledgers/link';
import type { Dataset, Table } from '../table/table';
import type { Doubt } from './doubt';

/** Rows in which the answer of a tree could change if the cells in doubt were put right. */
export interface DoubtfulRows {
  readonly bits: Bits | null;
  /** A key that joins rows is in doubt: any row could be concerned, and no bound can be told. */
  readonly isUnbounded: boolean;
}

export interface DoubtWorld {
  readonly dataset: Dataset;
  readonly declared: Declared;
  readonly doubt: Doubt;
}

const NONE: DoubtfulRows = { bits: null, isUnbounded: false };

/**
 * Follows a tree to the cells that it reads, in the row itself, in the row at the other end of a link and in all rows of the same key,
 * and says for which rows of `ledger` one of them is in doubt. The period before is taken as settled.
 */
export function doubtfulRows(node: Node, ledger: string, world: DoubtWorld): DoubtfulRows {
  if (world.doubt.size === 0) return NONE;
  const go = (child: Node, at = ledger): DoubtfulRows => doubtfulRows(child, at, world);
  switch (node.op) {
    case 'column':
      return cells(node.ledger, [node.field], world);
    case 'known':
    case 'blank':
    case 'round':
    case 'in':
    case 'has':
    case 'not':
    case 'shift':
    case 'part':
    case 'length':
    case 'matches':
      return go(node.of);
    case 'anyOf':
      return cells(node.ledger, node.fields, world);
    case 'asOf':
    case 'param':
      return dateDoubt(ledger, world);
    case 'add':
    case 'and':
    case 'or':
    case 'call':
      return all(node.of.map((part) => go(part)));
    case 'sub':
    case 'mul':
    case 'quotient':
    case 'compare':
      return all([go(node.a), go(node.b)]);
    case 'if':
      return all([go(node.when), go(node.then), go(node.else)]);
    case 'between':
      return all([go(node.from), go(node.to)]);
    case 'aggregate':
      return aggregateDoubt(node, ledger, world);
    case 'lookup':
      return lookupDoubt(linkOf(node.link, world), node.of, world);
    case 'linked':
      return lookupDoubt(linkOf(node.link, world), null, world);
    case 'previous':
      return cells(ledger, world.declared.ledgers.get(ledger)?.key ?? [], world);
    default:
      return NONE;
  }
}

/** Rows whose day is in doubt. */
export function dateDoubt(ledger: string, world: DoubtWorld): DoubtfulRows {
  const field = world.declared.ledgers.get(ledger)?.asOf;
  return field === undefined ? NONE : cells(ledger, [field], world);
}

export function cells(ledger: string, fields: readonly string[], { doubt }: Pick<DoubtWorld, 'doubt'>): DoubtfulRows {
  let bits: Bits | null = null;
  for (const field of fields) bits = union(bits, doubt.get(`${ledger}.${field}`) ?? null);
  return bits === null ? NONE : { bits, isUnbounded: false };
}

export function all(parts: readonly DoubtfulRows[]): DoubtfulRows {
  return {
    bits: parts.reduce<Bits | null>((bits, part) => union(bits, part.bits), null),
    isUnbounded: parts.some((part) => part.isUnbounded),
  };
}

function linkOf(id: string, world: DoubtWorld): Link {
  return world.declared.links.get(id) as Link;
}

/** The own key of the row, and the value in the row that it names. */
function lookupDoubt(link: Link, of: Node | null, world: DoubtWorld): DoubtfulRows {
  const oneFields = link.on.map((pair) => pair[0]);
  const manyFields = link.on.map((pair) => pair[1]);
  const own = cells(link.many, manyFields, world);
  const there = of === null ? NONE : doubtfulRows(of, link.one, world);
  const isUnbounded = there.isUnbounded || cells(link.one, oneFields, world).bits !== null;
  if (there.bits === null) return { bits: own.bits, isUnbounded };
  const index = keyIndex();
  const one = keysOf(link.one, oneFields, index, world);
  const many = keysOf(link.many, manyFields, index, world);
  return { bits: union(own.bits, rowsOfKeys(many, keysWith(one, there.bits, index.keys.length))), isUnbounded };
}

/** A cell in doubt anywhere among the rows of a key concerns every row that asks for that key. */
function aggregateDoubt(node: Extract<Node, { op: 'aggregate' }>, ledger: string, world: DoubtWorld): DoubtfulRows {
  const link = 'link' in node.over ? linkOf(node.over.link, world) : null;
  const rowsLedger = link?.many ?? ledger;
  const rowFields = link ? link.on.map((pair) => pair[1]) : (node.over as { readonly key: readonly string[] }).key;
  const ownFields = link ? link.on.map((pair) => pair[0]) : rowFields;
  const inside = all([node.of, node.where].flatMap((part) => (part ? [doubtfulRows(part, rowsLedger, world)] : [])));
  const own = cells(ledger, ownFields, world);
  const isUnbounded = inside.isUnbounded || cells(rowsLedger, rowFields, world).bits !== null;
  if (inside.bits === null) return { bits: own.bits, isUnbounded };
  const index = keyIndex();
  const rows = keysOf(rowsLedger, rowFields, index, world);
  const asking = keysOf(ledger, ownFields, index, world);
  return { bits: union(own.bits, rowsOfKeys(asking, keysWith(rows, inside.bits, index.keys.length))), isUnbounded };
}

function keysOf(ledger: string, fields: readonly string[], index: KeyIndex, world: DoubtWorld): RowKeys {
  return numberKeys(world.dataset.tables.get(ledger) as Table, fields, index);
}

function keysWith(keys: RowKeys, bits: Bits, count: number): Bits {
  const touched = makeBits(count);
  keys.forEach((key, row) => {
    if (key >= 0 && bitAt(bits, row)) setBit(touched, key);
  });
  return touched;
}

function rowsOfKeys(keys: RowKeys, touched: Bits): Bits {
  const bits = makeBits(keys.length);
  keys.forEach((key, row) => {
    if (key >= 0 && bitAt(touched, key)) setBit(bits, row);
  });
  return bits;
}
