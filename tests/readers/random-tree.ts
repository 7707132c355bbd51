import { functions } from '../../packages/core/src/expr/functions/registry';
import type { AggregateNode, ColumnNode, Comparison, Node } from '../../packages/core/src/expr/node';
import { patterns } from '../../packages/core/src/expr/patterns';
import type { ValueType } from '../../packages/core/src/kinds/kind';
import type { ColumnSpec } from '../../packages/core/src/ledgers/ledger';
import type { Dataset } from '../../packages/core/src/table/table';
import {
  chance,
  colours,
  days,
  integer,
  ledgers,
  line,
  measures,
  members,
  pick,
  type Random,
  rate,
  texts,
  twins,
} from './random-world';

/** Where in a tree a node is to be made. */
interface Spot {
  readonly ledger: 'household' | 'member';
  readonly depth: number;
  /** How many nodes above look at other rows. */
  readonly hops: number;
  readonly inPrevious: boolean;
}

const comparisons: readonly Comparison[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const units = ['years', 'months', 'days'] as const;

/**
 * Makes random trees of a type that fit a data set; `forFormulas` keeps them to one period, and to dates shifted by days because
 * the calculation engine's EDATE misses 29 February.
 */
export function treeMaker(
  random: Random,
  dataset: Dataset,
  options: { readonly forFormulas?: boolean; readonly depth?: number } = {},
) {
  const has = (ledger: string, field: string): boolean =>
    [dataset.tables, dataset.previous ?? dataset.tables].every((tables) => tables.get(ledger)?.columns.has(field) ?? false);

  function column(type: ValueType | null, { ledger }: Spot): ColumnNode {
    const columns = Object.entries(ledgers[ledger].columns as Readonly<Record<string, ColumnSpec<unknown>>>);
    const [field] = pick(
      random,
      columns.filter(([, spec]) => type === null || spec.kind.type === type),
    );
    return { op: 'column', ledger, field, ...(has(ledger, field) ? {} : { optional: true as const }) };
  }

  const codes = (from: object): string[] => Object.keys(from).filter((_, i) => (i < 4 || i === 30) && chance(random, 0.5));

  function leaf(type: ValueType, spot: Spot): Node {
    const isColumn = chance(random, 0.75);
    switch (type) {
      case 'number':
        if (isColumn) return column(type, spot);
        return chance(random, 0.3)
          ? { op: 'param', param: pick(random, [line, rate]).id }
          : { op: 'number', value: integer(random, -3, 8) };
      case 'date':
        if (isColumn) return column(type, spot);
        return chance(random, 0.4) ? { op: 'asOf' } : { op: 'date', value: pick(random, days) };
      case 'text':
        return isColumn
          ? column(type, spot)
          : { op: 'text', value: pick(random, options.forFormulas ? texts.filter((text) => !text.includes('𠮷')) : texts) };
      case 'truth': {
        if (chance(random, 0.1)) return { op: 'truth', value: chance(random, 0.5) };
        return chance(random, 0.5)
          ? column(type, spot)
          : { op: pick(random, ['known', 'blank'] as const), of: column(null, spot) };
      }
      default:
        return column(type, spot);
    }
  }

  const below = (spot: Spot): Spot => ({ ...spot, depth: spot.depth - 1 });
  const several = (type: ValueType, spot: Spot): Node[] =>
    Array.from({ length: integer(random, 0, 3) }, () => tree(type, below(spot)));

  function aggregate(type: ValueType, spot: Spot): Node {
    const link = pick(random, [members, twins]);
    const isLink = spot.ledger === 'household' && chance(random, 0.6);
    const inner: Spot = { ...below(spot), ledger: isLink ? 'member' : spot.ledger, hops: spot.hops + 1 };
    const keyFields = Array.from({ length: integer(random, 1, 2) }, () =>
      column(pick(random, ['text', 'number', 'code', 'date', 'truth'] as const), spot),
    );
    const key = keyFields.filter((one) => !one.optional).map((one) => one.field);
    const fallback = spot.ledger === 'household' ? 'code' : 'householdCode';
    const over: AggregateNode['over'] = isLink
      ? { link: link.id }
      : { key: chance(random, 0.6) || key.length === 0 ? [fallback] : key, ledger: spot.ledger };
    const fn =
      type === 'date' ? pick(random, ['min', 'max'] as const) : pick(random, ['count', 'sum', 'min', 'max', 'distinct'] as const);
    const valueType = fn === 'distinct' ? pick(random, ['number', 'date', 'text', 'truth', 'code', 'codes'] as const) : type;
    return {
      op: 'aggregate',
      fn,
      over,
      ...(fn === 'count' ? {} : { of: tree(valueType, inner) }),
      ...(chance(random, 0.6) ? { where: tree('truth', inner) } : {}),
    };
  }

  function hop(type: ValueType, spot: Spot): Node {
    const inner = { ...below(spot), hops: spot.hops + 1 };
    if ((type === 'number' || type === 'date') && chance(random, 0.7)) return aggregate(type, spot);
    const isOnePeriod = spot.inPrevious || options.forFormulas === true;
    if (spot.ledger === 'member' && (isOnePeriod || chance(random, 0.6))) {
      const link = chance(random, 0.8) ? members : twins;
      if (type === 'truth' && chance(random, 0.4)) return { op: 'linked', link: link.id };
      return { op: 'lookup', link: link.id, of: tree(type, { ...inner, ledger: 'household' }) };
    }
    if (isOnePeriod) return leaf(type, spot);
    return { op: 'previous', of: tree(type, { ...inner, inPrevious: true }) };
  }

  function call(type: ValueType, spot: Spot): Node {
    const fn = pick(
      random,
      [...functions.values()].filter((one) => one.gives === type),
    );
    const id: Node = spot.ledger === 'member' ? { op: 'column', ledger: 'member', field: 'idNumber' } : column('text', spot);
    return {
      op: 'call',
      fn: fn.id,
      of: fn.takes.map((takes) => (takes === 'text' && chance(random, 0.8) ? id : tree(takes, below(spot)))),
    };
  }

  function number(spot: Spot): Node {
    const part = () => tree('number', below(spot));
    const day = () => tree('date', below(spot));
    switch (integer(random, 0, 8)) {
      case 0:
        return { op: 'add', of: several('number', spot) };
      case 1:
        return { op: 'sub', a: part(), b: part() };
      case 2:
        return { op: 'mul', a: part(), b: part() };
      case 3:
        return { op: 'quotient', a: part(), b: part(), digits: integer(random, 0, 3) };
      case 4:
        return { op: 'round', of: part(), digits: integer(random, 0, 2) };
      case 5:
        return { op: 'between', unit: pick(random, units), from: day(), to: day() };
      case 6:
        return { op: 'part', of: day(), part: pick(random, ['year', 'month', 'day'] as const) };
      case 7:
        return { op: 'length', of: tree('text', below(spot)) };
      default:
        return call('number', spot);
    }
  }

  function compare(spot: Spot): Node {
    const type = pick(random, ['number', 'number', 'date', 'text', 'truth', 'code'] as const);
    const isOrdered = type === 'number' || type === 'date';
    const is = pick(random, isOrdered ? comparisons : comparisons.slice(0, 2));
    const within = type === 'number' && is === 'eq' && chance(random, 0.3) ? { within: integer(random, 0, 3) } : {};
    return { op: 'compare', is, a: tree(type, below(spot)), b: tree(type, below(spot)), ...within };
  }

  function truth(spot: Spot): Node {
    const part = () => tree('truth', below(spot));
    const fields = ['code-none-1', 'code-none-2', ...(chance(random, 0.3) ? ['code-unknown-1'] : [])];
    switch (integer(random, 0, 10)) {
      case 0:
      case 1:
      case 2:
        return compare(spot);
      case 3:
        return { op: 'in', of: tree('code', below(spot)), list: colours.id, codes: codes(colours.values) };
      case 4:
        return {
          op: 'has',
          of: tree('codes', below(spot)),
          list: measures.id,
          codes: codes(measures.values),
          mode: pick(random, ['any', 'only'] as const),
        };
      case 5:
        return { op: 'anyOf', ledger: spot.ledger, fields, list: colours.id, codes: codes(colours.values) };
      case 6:
        return { op: 'and', of: several('truth', spot) };
      case 7:
        return { op: 'or', of: several('truth', spot) };
      case 8:
        return { op: 'not', of: part() };
      case 9:
        return { op: 'matches', of: tree('text', below(spot)), pattern: pick(random, patterns).id };
      default:
        return call('truth', spot);
    }
  }

  function tree(type: ValueType, spot: Spot): Node {
    if (spot.depth <= 0) return leaf(type, spot);
    if (spot.hops < 2 && chance(random, 0.25)) return hop(type, spot);
    if (chance(random, 0.1)) {
      return { op: 'if', when: tree('truth', below(spot)), then: tree(type, below(spot)), else: tree(type, below(spot)) };
    }
    switch (type) {
      case 'number':
        return number(spot);
      case 'truth':
        return truth(spot);
      case 'date':
        return chance(random, 0.3)
          ? call('date', spot)
          : {
              op: 'shift',
              of: tree('date', below(spot)),
              unit: options.forFormulas ? 'days' : pick(random, units),
              by: integer(random, -14, 14),
            };
      case 'text':
        return chance(random, 0.3) ? call('text', spot) : leaf(type, spot);
      default:
        return leaf(type, spot);
    }
  }

  return (type: ValueType, ledger: 'household' | 'member'): Node =>
    tree(type, { ledger, depth: options.depth ?? integer(random, 1, 4), hops: 0, inPrevious: false });
}
