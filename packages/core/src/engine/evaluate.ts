import type { CodeList } from '../codes/code-list';
import { functions } from '../expr/functions/registry';
import type { AggregateNode, ColumnNode, Node } from '../expr/node';
import { patterns } from '../expr/patterns';
import { calendarDate, parseDay } from '../kinds/day';
import type { Ledger } from '../ledgers/ledger';
import type { Link } from '../ledgers/link';
import { CellStatus, type Column, type Dataset, type Table } from '../table/table';
import { aggregateGroups } from './aggregate';
import { allBits, type Bits, bitAt, makeBits, setBit, union } from './bits';
import { fullMonths, shiftDay } from './calendar';
import { callFunction } from './call-function';
import { blankValue, codePositions, type Declared, specOf } from './declared';
import {
  andTruths,
  codesIn,
  compareConstant,
  compareNumbers,
  equalCodes,
  equalTexts,
  equalWithin,
  finite,
  notTruth,
  orTruths,
  setsMeet,
  textLengths,
  textsMatching,
  truthOf,
} from './kernels';
import { type KeyIndex, keyIndex, numberKeys, type RowKeys } from './keys';
import { roundedQuotient, roundHalfAway } from './round-half-away';
import type { Numbers, NumberVector, TextVector, TruthVector, Vector } from './vector';

/** What trees need beside the tables. */
export interface EvaluationWorld {
  readonly dataset: Dataset;
  readonly declared: Declared;
  /** Policy value at a day and region in stored units (分; rates 0–1), or undefined. */
  readonly policy: (parameter: string, day: number, region: string) => number | undefined;
}

/**
 * Evaluates trees over whole tables. One evaluator serves one state of the tables: identical sub-trees are evaluated once,
 * and kept only until their last announced use, so that a million rows do not hold every intermediate column.
 */
export class Evaluator {
  readonly #kept = new Map<string, Vector>();
  readonly #uses = new Map<string, number>();
  readonly #names = new WeakMap<Node, string>();
  readonly #keys = new Map<string, RowKeys>();
  readonly #indexes = new Map<string, KeyIndex>();
  /** Parameters asked for and not found: `parameter` → a (day, region) that had no value. */
  readonly missing = new Map<string, { readonly day: number | null; readonly region: string }>();

  constructor(readonly world: EvaluationWorld) {}

  /** Says that a tree will be evaluated once more, so that what it shares with others is kept until then. */
  announce(node: Node, ledger: string): void {
    const key = this.#keyOf(node, ledger);
    const uses = (this.#uses.get(key) ?? 0) + 1;
    this.#uses.set(key, uses);
    if (uses === 1) for (const [child, childLedger] of this.#children(node, ledger)) this.announce(child, childLedger);
  }

  truth(node: Node, ledger: string): TruthVector {
    const vector = this.vector(node, ledger);
    if (vector.type !== 'truth') throw new TypeError(`not a condition: ${node.op}`);
    return vector;
  }
  numbers(node: Node, ledger: string): NumberVector {
    const vector = this.vector(node, ledger);
    if (vector.type === 'truth' || vector.type === 'text') throw new TypeError(`not a number: ${node.op}`);
    return vector;
  }

  vector(node: Node, ledger: string): Vector {
    const key = this.#keyOf(node, ledger);
    const kept = this.#kept.get(key);
    const left = (this.#uses.get(key) ?? 1) - 1;
    this.#uses.set(key, left);
    if (kept !== undefined) {
      if (left <= 0) this.#kept.delete(key);
      return kept;
    }
    const vector = this.#evaluate(node, ledger);
    if (left > 0) this.#kept.set(key, vector);
    return vector;
  }

  table(ledger: string): Table {
    return this.world.dataset.tables.get(ledger) as Table;
  }

  #keyOf(node: Node, ledger: string): string {
    let name = this.#names.get(node);
    if (name === undefined) {
      name = JSON.stringify(node);
      this.#names.set(node, name);
    }
    return `${ledger}|${name}`;
  }

  /** Sub-trees with the ledger over whose rows each is evaluated. */
  #children(node: Node, ledger: string): readonly (readonly [Node, string])[] {
    const here = (nodes: readonly Node[]): (readonly [Node, string])[] => nodes.map((n) => [n, ledger] as const);
    switch (node.op) {
      case 'add':
      case 'and':
      case 'or':
      case 'call':
        return here(node.of);
      case 'sub':
      case 'mul':
      case 'quotient':
      case 'compare':
        return here([node.a, node.b]);
      case 'round':
      case 'in':
      case 'has':
      case 'not':
      case 'shift':
      case 'part':
      case 'length':
      case 'matches':
        return here([node.of]);
      case 'if':
        return here([node.when, node.then, node.else]);
      case 'between':
        return here([node.from, node.to]);
      case 'aggregate': {
        const rows = 'link' in node.over ? this.#link(node.over.link).many : ledger;
        return [node.of, node.where].flatMap((n): (readonly [Node, string])[] => (n ? [[n, rows]] : []));
      }
      case 'lookup':
        return [[node.of, this.#link(node.link).one]];
      default:
        return []; // leaves; `previous` evaluates over other tables, with an evaluator of its own
    }
  }

  #link(id: string): Link {
    const found = this.world.declared.links.get(id);
    if (!found) throw new TypeError(`no link ${id}`);
    return found;
  }

  #evaluate(node: Node, ledger: string): Vector {
    const table = this.table(ledger);
    const n = table.length;
    switch (node.op) {
      case 'number':
        return constantNumber(node.value);
      case 'date':
        return constantNumber(parseDay(node.value) as number, 'date');
      case 'text':
        return { type: 'text', texts: [], unknown: null, constant: node.value };
      case 'truth':
        return truthOf(node.value ? allBits(n) : makeBits(n), null);
      case 'column':
        return this.#column(node, table);
      case 'param':
        return this.#param(node.param, table);
      case 'asOf':
        return { type: 'date', values: table.asOf.values as Numbers, unknown: statusBits(table.asOf.status, false) };
      case 'add':
        return node.of.map((part) => this.numbers(part, ledger)).reduce((a, b) => arithmetic(a, b, n, 0), constantNumber(0));
      case 'sub':
        return arithmetic(this.numbers(node.a, ledger), this.numbers(node.b, ledger), n, 1);
      case 'mul':
        return arithmetic(this.numbers(node.a, ledger), this.numbers(node.b, ledger), n, 2);
      case 'quotient':
        return quotient(this.numbers(node.a, ledger), this.numbers(node.b, ledger), node.digits, n);
      case 'round': {
        const of = this.numbers(node.of, ledger);
        return mapNumbers(of, n, of.type, (v) => roundHalfAway(v, node.digits));
      }
      case 'compare':
        return this.#compare(node, ledger, n);
      case 'in': {
        const of = this.numbers(node.of, ledger);
        const wanted = new Uint8Array(Object.keys((this.world.declared.lists.get(node.list) as CodeList).values).length + 1);
        for (const position of codePositions(node.list, node.codes, this.world.declared)) wanted[position] = 1;
        return truthOf(codesIn(of.values, wanted, n), of.unknown);
      }
      case 'has': {
        const of = this.numbers(node.of, ledger);
        return truthOf(setsMeet(of.values, this.#mask(node.list, node.codes), node.mode === 'only', n), of.unknown);
      }
      case 'anyOf':
        return this.#anyOf(node, table);
      case 'and':
        return andTruths(
          node.of.map((part) => this.truth(part, ledger)),
          n,
        );
      case 'or':
        return orTruths(
          node.of.map((part) => this.truth(part, ledger)),
          n,
        );
      case 'not':
        return notTruth(this.truth(node.of, ledger), n);
      case 'if':
        return choose(this.truth(node.when, ledger), this.vector(node.then, ledger), this.vector(node.else, ledger), n);
      case 'known': {
        const column = table.columns.get(node.of.field);
        if (!column) return truthOf(makeBits(n), null);
        return { type: 'truth', yes: rowsByStatus(column.status).ok, unknown: rowsByStatus(column.status).bad };
      }
      case 'blank': {
        const column = table.columns.get(node.of.field);
        if (!column) return notTruth(truthOf(makeBits(n), null), n);
        return { type: 'truth', yes: rowsByStatus(column.status).blank, unknown: null };
      }
      case 'between': {
        const from = this.numbers(node.from, ledger);
        const to = this.numbers(node.to, ledger);
        return node.unit === 'days' ? daysBetween(from, to, n) : unitsBetween(from, to, node.unit === 'years' ? 12 : 1, n);
      }
      case 'shift': {
        const of = this.numbers(node.of, ledger);
        return mapNumbers(of, n, 'date', (d) => shiftDay(d, node.by, node.unit));
      }
      case 'part': {
        const divide = node.part === 'year' ? 10000 : node.part === 'month' ? 100 : 1;
        const modulo = node.part === 'year' ? 10000 : 100;
        return mapNumbers(this.numbers(node.of, ledger), n, 'number', (d) => Math.floor(calendarDate(d) / divide) % modulo);
      }
      case 'length':
        return textLengths(this.vector(node.of, ledger) as TextVector, n);
      case 'matches':
        return textsMatching(
          this.vector(node.of, ledger) as TextVector,
          (patterns.find((p) => p.id === node.pattern) as { source: string }).source,
          n,
        );
      case 'call':
        return this.#call(node, ledger, n);
      case 'aggregate':
        return this.#aggregate(node, ledger, table);
      case 'linked':
        return this.#linked(node.link, table);
      case 'lookup':
        return this.#lookup(node, table);
      case 'previous':
        return this.#previous(node, ledger, table);
    }
  }

  #column(node: ColumnNode, table: Table): Vector {
    const n = table.length;
    const spec = specOf(node, this.world.declared);
    const column = table.columns.get(node.field) ?? blankColumn(node.field, spec.kind, n);
    const { type } = column.kind;
    const unknown = statusBits(column.status, blankValue(spec) !== null);
    if (type === 'text') return { type, texts: column.texts as readonly string[], unknown };
    const values = column.values as Numbers;
    if (type === 'truth') return truthOf(compareConstant('eq', values, 1, n), unknown);
    return { type, values, unknown };
  }

  /** A policy value is the same for all rows of one day and region: it is asked for once a pair. */
  #param(parameter: string, table: Table): Vector {
    const n = table.length;
    const values = new Float64Array(n);
    const unknown = makeBits(n);
    const days = table.asOf.values as Numbers;
    const seen = new Map<string, number | undefined>();
    let lastDay = Number.NaN;
    let lastRegion = '';
    let last: number | undefined;
    for (let i = 0; i < n; i++) {
      const day = table.asOf.status[i] === CellStatus.ok ? (days[i] as number) : null;
      const region = table.regions[i] ?? '';
      if (day !== lastDay || region !== lastRegion) {
        const key = `${day}|${region}`;
        if (!seen.has(key)) {
          const found = day === null ? undefined : this.world.policy(parameter, day, region);
          seen.set(key, found);
          if (found === undefined) this.missing.set(parameter, { day, region });
        }
        last = seen.get(key);
        lastDay = day ?? Number.NaN;
        lastRegion = region;
      }
      if (last === undefined) setBit(unknown, i);
      else values[i] = last;
    }
    const first = [...seen.values()];
    const only = first.length === 1 ? first[0] : undefined;
    return {
      type: 'number',
      values,
      unknown: first.includes(undefined) ? unknown : null,
      ...(only === undefined ? {} : { constant: only }),
    };
  }

  #compare(node: Extract<Node, { op: 'compare' }>, ledger: string, n: number): Vector {
    const a = this.vector(node.a, ledger);
    const b = this.vector(node.b, ledger);
    const unknown = union(a.unknown, b.unknown);
    if (a.type === 'text' && b.type === 'text') {
      const equal = truthOf(equalTexts(a, b, n), unknown);
      return node.is === 'eq' ? equal : notTruth(equal, n);
    }
    if (a.type === 'truth' && b.type === 'truth') {
      const same = makeBits(n);
      for (let w = 0; w < same.length; w++) same[w] = (a.yes[w] as number) ^ (b.yes[w] as number);
      const differ = truthOf(same, unknown);
      return node.is === 'ne' ? differ : notTruth(differ, n);
    }
    if (a.type === 'text' || b.type === 'text' || a.type === 'truth' || b.type === 'truth')
      throw new TypeError('comparison of unlike values');
    if (a.type === 'code' && b.type === 'code') {
      const equal = truthOf(equalCodes(a.values, b.values, n), unknown);
      return node.is === 'eq' ? equal : notTruth(equal, n);
    }
    if (node.within !== undefined) return truthOf(equalWithin(spread(a, n), spread(b, n), node.within, n), unknown);
    if (b.constant !== undefined) return truthOf(compareConstant(node.is, spread(a, n), b.constant, n), unknown);
    return truthOf(compareNumbers(node.is, spread(a, n), spread(b, n), n), unknown);
  }

  #anyOf(node: Extract<Node, { op: 'anyOf' }>, table: Table): Vector {
    const vectors = node.fields
      .filter((field) => table.columns.has(field))
      .map((field) =>
        this.truth(
          { op: 'in', of: { op: 'column', ledger: node.ledger, field }, list: node.list, codes: node.codes },
          node.ledger,
        ),
      );
    return orTruths(vectors, table.length);
  }

  #mask(list: string, codes: readonly string[]): number {
    return codePositions(list, codes, this.world.declared).reduce((mask, position) => mask | (1 << (position - 1)), 0);
  }

  #call(node: Extract<Node, { op: 'call' }>, ledger: string, n: number): Vector {
    const fn = functions.get(node.fn);
    if (!fn) throw new TypeError(`no function ${node.fn}`);
    return callFunction(
      fn,
      node.of.map((part) => this.vector(part, ledger)),
      n,
    );
  }

  #rowKeys(table: Table, fields: readonly string[], index: string): { keys: RowKeys; index: KeyIndex } {
    const found = this.#indexes.get(index) ?? keyIndex(table.length);
    this.#indexes.set(index, found);
    const name = `${index}|${table.ledger}|${fields.join(',')}`;
    const keys = this.#keys.get(name) ?? numberKeys(table, fields, found);
    this.#keys.set(name, keys);
    return { keys, index: found };
  }

  /** A key that is also the many side of a link shares its index, so that household codes are numbered once. */
  #indexOf(ledger: string, key: readonly string[]): string {
    for (const link of this.world.declared.links.values()) {
      if (
        link.many === ledger &&
        this.world.dataset.tables.has(link.one) &&
        link.on.length === key.length &&
        link.on.every((pair, i) => pair[1] === key[i])
      )
        return link.id;
    }
    return `${ledger}|${key.join(',')}`;
  }

  #aggregate(node: AggregateNode, ledger: string, table: Table): Vector {
    let ownKeys: RowKeys;
    let rowKeys: RowKeys;
    let groups: number;
    let rowsLedger = ledger;
    if ('link' in node.over) {
      const link = this.#link(node.over.link);
      rowsLedger = link.many;
      const many = this.#rowKeys(
        this.table(link.many),
        link.on.map((pair) => pair[1]),
        link.id,
      );
      const one = this.#rowKeys(
        table,
        link.on.map((pair) => pair[0]),
        link.id,
      );
      ownKeys = one.keys;
      rowKeys = many.keys;
      groups = one.index.keys.length;
    } else {
      const own = this.#rowKeys(table, node.over.key, this.#indexOf(ledger, node.over.key));
      ownKeys = own.keys;
      rowKeys = own.keys;
      groups = own.index.keys.length;
    }
    const of = node.of ? this.vector(node.of, rowsLedger) : null;
    const where = node.where ? this.truth(node.where, rowsLedger) : null;
    return aggregateGroups(node.fn, rowKeys, ownKeys, groups, of, where);
  }

  #linked(id: string, table: Table): Vector {
    const link = this.#link(id);
    const one = this.#rowKeys(
      this.table(link.one),
      link.on.map((pair) => pair[0]),
      link.id,
    );
    const many = this.#rowKeys(
      table,
      link.on.map((pair) => pair[1]),
      link.id,
    );
    return rowsNamed(oneRow(one.keys, one.index.keys.length), many.keys);
  }

  #lookup(node: Extract<Node, { op: 'lookup' }>, table: Table): Vector {
    const link = this.#link(node.link);
    const oneTable = this.table(link.one);
    const one = this.#rowKeys(
      oneTable,
      link.on.map((pair) => pair[0]),
      link.id,
    );
    const many = this.#rowKeys(
      table,
      link.on.map((pair) => pair[1]),
      link.id,
    );
    return gather(this.vector(node.of, link.one), oneRow(one.keys, one.index.keys.length), many.keys);
  }

  #previous(node: Extract<Node, { op: 'previous' }>, ledger: string, table: Table): Vector {
    const before = this.world.dataset.previous?.get(ledger) as Table;
    const { key } = this.world.declared.ledgers.get(ledger) as Ledger;
    const index = keyIndex(table.length);
    const beforeKeys = numberKeys(before, key, index);
    const nowKeys = numberKeys(table, key, index);
    const older = new Evaluator({ ...this.world, dataset: { tables: this.world.dataset.previous as Dataset['tables'] } });
    return gather(older.vector(node.of, ledger), oneRow(beforeKeys, index.keys.length), nowKeys);
  }
}

/** Key number → its only row; -1 none, -2 several. */
function oneRow(keys: RowKeys, groups: number): Int32Array {
  const rows = new Int32Array(groups).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key >= 0) rows[key] = rows[key] === -1 ? i : -2;
  }
  return rows;
}

/** Whether a row (one or several) has the key, for each key of `keys`. */
function rowsNamed(rowOf: Int32Array, keys: RowKeys): TruthVector {
  const yes = makeBits(keys.length);
  const unknown = makeBits(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key < 0) setBit(unknown, i);
    else if (rowOf[key] !== -1) setBit(yes, i);
  }
  return truthOf(yes, unknown);
}

/** The answers of the rows that `rowOf` names, for each key of `keys`. */
function gather(of: Vector, rowOf: Int32Array, keys: RowKeys): Vector {
  const n = keys.length;
  const unknown = makeBits(n);
  const rows = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number;
    const row = key < 0 ? -1 : (rowOf[key] ?? -1);
    if (row < 0 || (of.unknown !== null && bitAt(of.unknown, row))) setBit(unknown, i);
    else rows[i] = row;
  }
  if (of.type === 'truth') {
    const yes = makeBits(n);
    for (let i = 0; i < n; i++) if (!bitAt(unknown, i) && bitAt(of.yes, rows[i] as number)) setBit(yes, i);
    return { type: 'truth', yes, unknown };
  }
  if (of.type === 'text') return { type: 'text', texts: Array.from(rows, (row) => of.constant ?? of.texts[row] ?? ''), unknown };
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = of.constant ?? (of.values[rows[i] as number] as number);
  return { type: of.type, values, unknown };
}

function blankColumn(field: string, kind: Column['kind'], n: number): Column {
  const status = new Uint8Array(n).fill(CellStatus.blank);
  return kind.type === 'text'
    ? { field, kind, status, values: null, texts: new Array(n).fill('') }
    : { field, kind, status, values: new Float64Array(n), texts: null };
}

/** Rows by status: readable, blank, neither (unreadable or doubtful; null: none is). */
interface StatusRows {
  readonly ok: Bits;
  readonly blank: Bits;
  readonly anyBlank: boolean;
  readonly bad: Bits | null;
}

const statusRows = new WeakMap<Uint8Array, StatusRows>();

/** One pass over a column's statuses serves every tree that asks for them. */
function rowsByStatus(status: Uint8Array): StatusRows {
  const seen = statusRows.get(status);
  if (seen) return seen;
  const ok = makeBits(status.length);
  const blank = makeBits(status.length);
  const bad = makeBits(status.length);
  let anyBad = 0;
  let anyBlank = 0;
  for (let w = 0; w < ok.length; w++) {
    const from = w << 5;
    const to = Math.min(from + 32, status.length);
    let [okWord, blankWord, badWord] = [0, 0, 0];
    for (let i = from; i < to; i++) {
      const s = status[i] as number;
      if (s === CellStatus.ok) okWord |= 1 << (i & 31);
      else if (s === CellStatus.blank) blankWord |= 1 << (i & 31);
      else badWord |= 1 << (i & 31);
    }
    ok[w] = okWord;
    blank[w] = blankWord;
    bad[w] = badWord;
    anyBad |= badWord;
    anyBlank |= blankWord;
  }
  const rows: StatusRows = { ok, blank, anyBlank: anyBlank !== 0, bad: anyBad === 0 ? null : bad };
  statusRows.set(status, rows);
  return rows;
}

/** Rows that are not known: unreadable and doubtful ones, and blank ones unless a blank has a meaning. Null: every row is known. */
export function statusBits(status: Uint8Array, blankIsKnown: boolean): Bits | null {
  const { blank, anyBlank, bad } = rowsByStatus(status);
  return blankIsKnown || !anyBlank ? bad : union(bad, blank);
}

function constantNumber(value: number, type: 'number' | 'date' = 'number'): NumberVector {
  return { type, values: EMPTY, unknown: null, constant: value };
}
const EMPTY = new Float64Array(0);

/** The values of every row; a constant is written out. */
export function spread(vector: NumberVector, n: number): Numbers {
  return vector.constant === undefined || vector.values.length === n ? vector.values : new Float64Array(n).fill(vector.constant);
}

function arithmetic(a: NumberVector, b: NumberVector, n: number, op: 0 | 1 | 2): NumberVector {
  const x = spread(a, n);
  const y = spread(b, n);
  const out = new Float64Array(n);
  if (op === 0) for (let i = 0; i < n; i++) out[i] = (x[i] as number) + (y[i] as number);
  else if (op === 1) for (let i = 0; i < n; i++) out[i] = (x[i] as number) - (y[i] as number);
  else for (let i = 0; i < n; i++) out[i] = (x[i] as number) * (y[i] as number);
  return finite(out, union(a.unknown, b.unknown));
}

function quotient(a: NumberVector, b: NumberVector, digits: number, n: number): NumberVector {
  const x = spread(a, n);
  const y = spread(b, n);
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++)
    out[i] = (y[i] as number) === 0 ? Number.NaN : roundedQuotient(x[i] as number, y[i] as number, digits);
  return finite(out, union(a.unknown, b.unknown));
}

function mapNumbers(of: NumberVector, n: number, type: NumberVector['type'], map: (value: number) => number): NumberVector {
  const x = spread(of, n);
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) out[i] = map(x[i] as number);
  return { type, values: out, unknown: of.unknown };
}

function daysBetween(from: NumberVector, to: NumberVector, n: number): NumberVector {
  const x = spread(from, n);
  const y = spread(to, n);
  const days = new Float64Array(n);
  for (let i = 0; i < n; i++) days[i] = (y[i] as number) - (x[i] as number);
  return { type: 'number', values: days, unknown: union(from.unknown, to.unknown) };
}

/** Full units of so many months. The later day is most often that of the whole sheet, so its date is kept from row to row. */
function unitsBetween(from: NumberVector, to: NumberVector, months: 1 | 12, n: number): NumberVector {
  const x = spread(from, n);
  const y = spread(to, n);
  const unknown = union(from.unknown, to.unknown);
  const units = new Float64Array(n);
  let lastDay = Number.NaN;
  let lastDate = 0;
  for (let i = 0; i < n; i++) {
    if (unknown !== null && bitAt(unknown, i)) continue;
    const start = x[i] as number;
    const end = y[i] as number;
    if (end !== lastDay) {
      lastDay = end;
      lastDate = calendarDate(end);
    }
    const startDate = calendarDate(start);
    units[i] =
      end < start
        ? 0 - Math.floor(fullMonths(lastDate, startDate) / months)
        : Math.floor(fullMonths(startDate, lastDate) / months);
  }
  return { type: 'number', values: units, unknown };
}

function choose(when: TruthVector, then: Vector, otherwise: Vector, n: number): Vector {
  const unknown = makeBits(n);
  for (let i = 0; i < n; i++) {
    const branch = bitAt(when.yes, i) ? then : otherwise;
    if ((when.unknown !== null && bitAt(when.unknown, i)) || (branch.unknown !== null && bitAt(branch.unknown, i)))
      setBit(unknown, i);
  }
  if (then.type === 'truth' && otherwise.type === 'truth') {
    const yes = makeBits(n);
    for (let w = 0; w < yes.length; w++) {
      const c = when.yes[w] as number;
      yes[w] = ((then.yes[w] as number) & c) | ((otherwise.yes[w] as number) & ~c);
    }
    return truthOf(yes, unknown);
  }
  if (then.type === 'text' && otherwise.type === 'text') {
    const texts = Array.from(
      { length: n },
      (_, i) => (bitAt(when.yes, i) ? (then.constant ?? then.texts[i]) : (otherwise.constant ?? otherwise.texts[i])) ?? '',
    );
    return { type: 'text', texts, unknown };
  }
  const x = spread(then as NumberVector, n);
  const y = spread(otherwise as NumberVector, n);
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = (bitAt(when.yes, i) ? x[i] : y[i]) as number;
  return { type: (then as NumberVector).type, values, unknown };
}
