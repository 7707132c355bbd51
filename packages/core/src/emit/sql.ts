import { blankValue, codeBits, codePositions, type Declared, declared, specOf, typeOf } from '../engine/declared';
import { functions } from '../expr/functions/registry';
import type { AggregateNode, ColumnNode, Node } from '../expr/node';
import { patterns } from '../expr/patterns';
import { parseDay } from '../kinds/day';
import type { ValueType } from '../kinds/kind';
import type { Ledger } from '../ledgers/ledger';
import { pointsOf } from '../policy/conflicts';
import type { PolicyDocument } from '../policy/policy';
import { storedValue } from '../policy/stored-value';
import type { Rule } from '../rules/rule';
import { CellStatus } from '../table/table';
import type { NotAvailable } from './not-available';

/** What SQL texts are written for: the declarations, the policy texts, and which staged tables there are. */
export interface SqlContext {
  readonly declared: Declared;
  readonly documents?: readonly PolicyDocument[];
  /** Values that the office entered itself: before the built-in ones of the same region. */
  readonly extra?: readonly PolicyDocument[];
  /** Staged tables by their SQL name (`person`, `person$previous`) → their fields. Absent: all tables with all columns. */
  readonly staged?: ReadonlyMap<string, ReadonlySet<string>>;
}

export type SqlText = { readonly exact: true; readonly sql: string } | { readonly exact: false; readonly why: NotAvailable };

/** Outcomes as `ruleSql` numbers them. */
export const RuleOutcome = { pass: 0, fail: 1, notApplicable: 2, cannotTell: 3 } as const;

const sqlTypes: Readonly<Record<ValueType, string>> = {
  number: 'DOUBLE',
  date: 'INTEGER',
  truth: 'BOOLEAN',
  text: 'VARCHAR',
  code: 'INTEGER',
  codes: 'INTEGER',
};

const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const double = (value: number): string => (/e/.test(String(value)) ? `(${value})` : `(${value}e0)`);
const whole = (value: number): string => `CAST(${value} AS INTEGER)`;
const asDouble = (sql: string): string => `CAST(${sql} AS DOUBLE)`;
const nullOf = (type: ValueType): string => `CAST(NULL AS ${sqlTypes[type]})`;

/**
 * SQL name of a ledger's staged table; `previous` is the period before.
 *
 * @example
 * stagedName('person', true) //=> 'person$previous'
 */
export function stagedName(ledger: string, previous = false): string {
  return previous ? `${ledger}$previous` : ledger;
}

/**
 * CREATE TABLE of a ledger's staged columns: `"$row"` (index), `"$asOf"` (days since 1970-01-01), `"$region"`, and per field its
 * value (NULL unless readable) and `"<field>$s"`, its status (0 ok, 1 blank, 2 unreadable, 3 doubtful).
 *
 * @example
 * stagingSql(payment).startsWith('CREATE TABLE "payment" ("$row" INTEGER, "$asOf" INTEGER, "$region" VARCHAR, ') //=> true
 */
export function stagingSql(ledger: Ledger, previous = false): string {
  const columns = Object.entries(ledger.columns).flatMap(([field, spec]) => [
    `${name(field)} ${sqlTypes[spec.kind.type]}`,
    `${name(`${field}$s`)} UTINYINT`,
  ]);
  const own = ['"$row" INTEGER', '"$asOf" INTEGER', '"$region" VARCHAR'];
  return `CREATE TABLE ${name(stagedName(ledger.id, previous))} (${[...own, ...columns].join(', ')})`;
}

/** The row that a text is about. */
interface Scope {
  readonly ledger: string;
  readonly previous: boolean;
  readonly alias: string;
}

interface Writer {
  readonly context: SqlContext;
  aliases: number;
  why: NotAvailable | null;
}

/** Notes why the tree cannot be written; the text that comes back is thrown away. */
function refuse(writer: Writer, code: NotAvailable['code'], of: string): string {
  writer.why ??= { code, of };
  return 'NULL';
}

function tableSql(ledger: string, previous: boolean, writer: Writer): string {
  const table = stagedName(ledger, previous);
  if (writer.context.staged && !writer.context.staged.has(table)) refuse(writer, 'ledger-not-there', table);
  return name(table);
}

function isStaged(field: string, scope: Scope, writer: Writer): boolean {
  const { staged } = writer.context;
  return !staged || (staged.get(stagedName(scope.ledger, scope.previous))?.has(field) ?? false);
}

/** Value of a key field: NULL unless it is filled in and readable. */
function keySql(field: string, scope: Scope, writer: Writer): string {
  if (!isStaged(field, scope, writer)) refuse(writer, 'column-not-there', `${scope.ledger}.${field}`);
  return `${scope.alias}.${name(field)}`;
}

function columnSql(node: Pick<ColumnNode, 'ledger' | 'field' | 'optional'>, scope: Scope, writer: Writer): string {
  const spec = specOf(node, writer.context.declared);
  const { type } = spec.kind;
  const blank = blankValue(spec);
  const blankSql = blank === null ? nullOf(type) : blank === false ? 'FALSE' : type === 'number' ? double(blank) : whole(blank);
  if (!isStaged(node.field, scope, writer)) {
    return node.optional ? blankSql : refuse(writer, 'column-not-there', `${node.ledger}.${node.field}`);
  }
  const value = `${scope.alias}.${name(node.field)}`;
  return blank === null
    ? value
    : `CASE WHEN ${statusSql(node.field, scope)} = ${CellStatus.blank} THEN ${blankSql} ELSE ${value} END`;
}

const statusSql = (field: string, scope: Scope): string => `${scope.alias}.${name(`${field}$s`)}`;

function knownSql(node: Node & { readonly op: 'known' | 'blank' }, scope: Scope, writer: Writer): string {
  if (!isStaged(node.of.field, scope, writer)) {
    if (!node.of.optional) refuse(writer, 'column-not-there', `${node.of.ledger}.${node.of.field}`);
    return node.op === 'blank' ? 'TRUE' : 'FALSE';
  }
  const status = statusSql(node.of.field, scope);
  return node.op === 'blank'
    ? `(${status} = ${CellStatus.blank})`
    : `CASE ${status} WHEN ${CellStatus.ok} THEN TRUE WHEN ${CellStatus.blank} THEN FALSE END`;
}

/** The first that fits wins: the longest region, the office's own, the latest start. */
function paramSql(parameter: string, scope: Scope, writer: Writer): string {
  const { documents = [], extra = [] } = writer.context;
  const own = pointsOf(extra).map(({ value }) => ({ value, rank: 1 }));
  const points = [...own, ...pointsOf(documents).map(({ value }) => ({ value, rank: 0 }))]
    .filter(({ value }) => value.parameter.id === parameter)
    .sort((a, b) => b.value.region.length - a.value.region.length || b.rank - a.rank || (a.value.from < b.value.from ? 1 : -1));
  if (points.length === 0) return nullOf('number');
  const day = `${scope.alias}."$asOf"`;
  const cases = points.map(({ value }) => {
    const conditions = [
      ...(value.region === '' ? [] : [`starts_with(${scope.alias}."$region", ${literal(value.region)})`]),
      `${day} >= ${parseDay(value.from)}`,
      ...(value.to === undefined ? [] : [`${day} <= ${parseDay(value.to)}`]),
    ];
    return `WHEN ${conditions.join(' AND ')} THEN ${double(storedValue(value.value, value.parameter.unit))}`;
  });
  return `CASE ${cases.join(' ')} END`;
}

const operators = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function compareSql(node: Node & { readonly op: 'compare' }, scope: Scope, writer: Writer): string {
  const a = write(node.a, scope, writer);
  const b = write(node.b, scope, writer);
  const isEquality = node.is === 'eq' || node.is === 'ne';
  if (isEquality && node.within !== undefined && node.within > 0) {
    return `(abs(${a} - ${b}) ${node.is === 'eq' ? '<=' : '>'} ${double(node.within)})`;
  }
  if (isEquality && typeOf(node.a, writer.context.declared) === 'code') {
    // Position 0 is "no code", which equals nothing; the sum keeps NULL where one side is unknown.
    const same = `(${a} = ${b} AND ${a} + ${b} <> 0)`;
    return node.is === 'eq' ? same : `(NOT ${same})`;
  }
  return `(${a} ${operators[node.is]} ${b})`;
}

/** Brings a decimal half that is stored a hair below itself back before rounding; see engine/round-half-away. */
const nudge = '1.0000000000000004e0';

/** Moves the decimal point. */
const moved = (sql: string, digits: number): string =>
  digits < 0 ? `${sql} / ${double(10 ** -digits)}` : `${sql} * ${double(10 ** digits)}`;

function roundedSql(scaled: string, digits: number): string {
  return `(${moved(`round(${scaled} * ${nudge})`, -digits)})`;
}

const dateOf = (days: string): string => `(DATE '1970-01-01' + ${days})`;
const extract = (part: string, days: string): string => `EXTRACT(${part} FROM ${dateOf(days)})`;

function betweenSql(node: Node & { readonly op: 'between' }, scope: Scope, writer: Writer): string {
  const from = write(node.from, scope, writer);
  const to = write(node.to, scope, writer);
  if (node.unit === 'days') return asDouble(`(${to} - ${from})`);
  // Year, month and day packed into one number: whole years (months) are what is left when the smaller parts are cut off.
  const months = node.unit === 'years' ? 10000 : 1200;
  const packed = (days: string) =>
    `(${extract('YEAR', days)} * ${months} + ${extract('MONTH', days)} * 100 + ${extract('DAY', days)})`;
  return asDouble(`trunc((${packed(to)} - ${packed(from)}) / ${node.unit === 'years' ? '10000e0' : '100e0'})`);
}

function shiftSql(node: Node & { readonly op: 'shift' }, scope: Scope, writer: Writer): string {
  const days = write(node.of, scope, writer);
  if (node.unit === 'days') return `(${days} + ${whole(node.by)})`;
  const months = node.unit === 'years' ? node.by * 12 : node.by;
  return `CAST(CAST(${dateOf(days)} + INTERVAL '${months}' MONTH AS DATE) - DATE '1970-01-01' AS INTEGER)`;
}

function callSql(node: Node & { readonly op: 'call' }, scope: Scope, writer: Writer): string {
  const fn = declared(functions, node.fn);
  if (!fn.sql) return refuse(writer, 'function-without-body', fn.id);
  const args = node.of.map((of) => `(${write(of, scope, writer)})`);
  const isKnown = args.map((arg) => `${arg} IS NOT NULL`).join(' AND ') || 'TRUE';
  return `CASE WHEN ${isKnown} THEN CAST(${fn.sql(...args)} AS ${sqlTypes[fn.gives]}) END`;
}

const newAlias = (writer: Writer): string => `r${++writer.aliases}`;

function aggregateSql(node: AggregateNode, scope: Scope, writer: Writer): string {
  const link = 'link' in node.over ? declared(writer.context.declared.links, node.over.link) : null;
  const pairs = link ? link.on : ('key' in node.over ? node.over.key : []).map((field) => [field, field] as const);
  const inner: Scope = { ledger: link?.many ?? scope.ledger, previous: scope.previous, alias: newAlias(writer) };
  const from = tableSql(inner.ledger, inner.previous, writer);
  const own = pairs.map(([field]) => keySql(field, scope, writer));
  const same = pairs.map(([, field], i) => `${keySql(field, inner, writer)} = ${own[i]}`).join(' AND ');
  const chosen = node.where ? write(node.where, inner, writer) : 'TRUE';
  const value = node.of && node.fn !== 'count' ? write(node.of, inner, writer) : 'TRUE';
  const group = newAlias(writer);
  const kept = `FILTER (WHERE ${group}.chosen)`;
  const answer = {
    count: asDouble(`count(*) ${kept}`),
    sum: `coalesce(sum(${group}.value) ${kept}, 0e0)`,
    min: `min(${group}.value) ${kept}`,
    max: `max(${group}.value) ${kept}`,
    distinct: asDouble(`count(DISTINCT ${group}.value) ${kept}`),
  }[node.fn];
  // SUM and the like skip NULL: the rows that cannot tell are counted, and one is enough to make the answer unknown.
  const unknown = `count(*) FILTER (WHERE ${group}.chosen IS NULL OR (${group}.chosen AND ${group}.value IS NULL))`;
  const rows = `(SELECT ${chosen} AS chosen, ${value} AS value FROM ${from} AS ${inner.alias} WHERE ${same}) AS ${group}`;
  const hasKey = own.map((field) => `${field} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${hasKey} THEN (SELECT CASE WHEN ${unknown} = 0 THEN ${answer} END FROM ${rows}) END`;
}

/** The value in the one row with the same key; NULL where there is none, or several. */
function otherRowSql(node: Node & { readonly op: 'lookup' | 'previous' }, scope: Scope, writer: Writer): string {
  const { declared: all } = writer.context;
  const link = node.op === 'lookup' ? declared(all.links, node.link) : null;
  const pairs = link ? link.on : declared(all.ledgers, scope.ledger).key.map((field) => [field, field] as const);
  const inner: Scope = { ledger: link?.one ?? scope.ledger, previous: scope.previous || !link, alias: newAlias(writer) };
  if (!link && scope.previous) return nullOf(typeOf(node.of, all));
  const from = tableSql(inner.ledger, inner.previous, writer);
  const same = pairs.map(([one, many]) => `${keySql(one, inner, writer)} = ${keySql(many, scope, writer)}`).join(' AND ');
  const group = newAlias(writer);
  const rows = `(SELECT ${write(node.of, inner, writer)} AS value FROM ${from} AS ${inner.alias} WHERE ${same}) AS ${group}`;
  return `(SELECT CASE WHEN count(*) = 1 THEN any_value(${group}.value) END FROM ${rows})`;
}

/** Whether the one side of a link has the row's key; NULL for a row without a key. */
function linkedSql(id: string, scope: Scope, writer: Writer): string {
  const link = declared(writer.context.declared.links, id);
  const inner: Scope = { ledger: link.one, previous: scope.previous, alias: newAlias(writer) };
  const own = link.on.map(([, many]) => keySql(many, scope, writer));
  const same = link.on.map(([one], i) => `${keySql(one, inner, writer)} = ${own[i]}`).join(' AND ');
  const hasKey = own.map((field) => `${field} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${hasKey} THEN (SELECT count(*) > 0 FROM ${tableSql(inner.ledger, inner.previous, writer)} AS ${inner.alias} WHERE ${same}) END`;
}

function joined(of: readonly Node[], by: string, none: string, scope: Scope, writer: Writer): string {
  return of.length === 0 ? none : `(${of.map((part) => write(part, scope, writer)).join(` ${by} `)})`;
}

/** Positions as an IN list; a list of none holds nothing, but an unknown code stays unknown. */
const inList = (positions: readonly number[]): string => `(${(positions.length > 0 ? positions : [-1]).join(', ')})`;

function write(node: Node, scope: Scope, writer: Writer): string {
  const { declared: all } = writer.context;
  const sql = (of: Node) => write(of, scope, writer);
  switch (node.op) {
    case 'number':
      return double(node.value);
    case 'date': {
      const day = parseDay(node.value);
      return day === null ? nullOf('date') : whole(day);
    }
    case 'text':
      return literal(node.value);
    case 'truth':
      return node.value ? 'TRUE' : 'FALSE';
    case 'column':
      return columnSql(node, scope, writer);
    case 'param':
      return paramSql(node.param, scope, writer);
    case 'asOf':
      return `${scope.alias}."$asOf"`;
    case 'add':
      return joined(node.of, '+', '0e0', scope, writer);
    case 'sub':
      return `(${sql(node.a)} - ${sql(node.b)})`;
    case 'mul':
      return `(${sql(node.a)} * ${sql(node.b)})`;
    case 'quotient':
      return roundedSql(`${moved(sql(node.a), node.digits)} / nullif(${sql(node.b)}, 0e0)`, node.digits);
    case 'round':
      return roundedSql(moved(sql(node.of), node.digits), node.digits);
    case 'compare':
      return compareSql(node, scope, writer);
    case 'in':
      return `(${sql(node.of)} IN ${inList(codePositions(node.list, node.codes, all))})`;
    case 'has': {
      const bits = codeBits(node.list, node.codes, all);
      const set = sql(node.of);
      return node.mode === 'any' ? `((${set} & ${bits}) <> 0)` : `((${set}) <> 0 AND (${set} | ${bits}) = ${bits})`;
    }
    case 'anyOf': {
      const positions = inList(codePositions(node.list, node.codes, all));
      const columns = node.fields.map((field) => columnSql({ ledger: node.ledger, field, optional: true }, scope, writer));
      return `(${columns.map((column) => `(${column} IN ${positions})`).join(' OR ')})`;
    }
    case 'and':
      return joined(node.of, 'AND', 'TRUE', scope, writer);
    case 'or':
      return joined(node.of, 'OR', 'FALSE', scope, writer);
    case 'not':
      return `(NOT ${sql(node.of)})`;
    case 'if':
      return `CASE ${sql(node.when)} WHEN TRUE THEN ${sql(node.then)} WHEN FALSE THEN ${sql(node.else)} END`;
    case 'known':
    case 'blank':
      return knownSql(node, scope, writer);
    case 'between':
      return betweenSql(node, scope, writer);
    case 'shift':
      return shiftSql(node, scope, writer);
    case 'part':
      return asDouble(extract(node.part.toUpperCase(), sql(node.of)));
    case 'length':
      return asDouble(`length(${sql(node.of)})`);
    case 'matches': {
      const pattern = patterns.find((one) => one.id === node.pattern);
      return pattern
        ? `regexp_matches(${sql(node.of)}, ${literal(pattern.source)})`
        : refuse(writer, 'pattern-without-body', node.pattern);
    }
    case 'call':
      return callSql(node, scope, writer);
    case 'aggregate':
      return aggregateSql(node, scope, writer);
    case 'linked':
      return linkedSql(node.link, scope, writer);
    case 'lookup':
    case 'previous':
      return otherRowSql(node, scope, writer);
  }
}

/**
 * A tree as DuckDB-flavoured SQL over staged tables (see `stagingSql`); the row's own table has the alias `r0`. NULL is unknown.
 * Rounding is exact while the scaled value stays under 2^49 (5.6e14). Not exact: the answer says why, and nothing is guessed.
 *
 * @example
 * sqlOf(add(number(1), number(2)), 'household', { declared: declaredIn(defaultPack) }) //=> { exact: true, sql: '((1e0) + (2e0))' }
 */
export function sqlOf(node: Node, ledger: string, context: SqlContext): SqlText {
  const writer: Writer = { context, aliases: 0, why: null };
  const sql = write(node, { ledger, previous: false, alias: 'r0' }, writer);
  return writer.why ? { exact: false, why: writer.why } : { exact: true, sql };
}

/**
 * A rule as one SELECT of `"$row"` and `outcome` (see `RuleOutcome`). Rows of other years than the rule's are not applicable;
 * a row without a day cannot tell where the rule has years. Where the rule reads policy values, give the documents that set them.
 *
 * @example
 * const unique = defaultPack.rules.find(({ id }) => id === 'household/household-code-unique') as Rule;
 * ruleSql(unique, { declared: declaredIn(defaultPack) }).exact //=> true
 */
export function ruleSql(rule: Rule, context: SqlContext): SqlText {
  const { from, to } = rule.dataYears ?? {};
  const year: Node = { op: 'part', of: { op: 'asOf' }, part: 'year' };
  const inYears: Node[] = [
    ...(from === undefined ? [] : [{ op: 'compare', is: 'ge', a: year, b: { op: 'number', value: from } } as const]),
    ...(to === undefined ? [] : [{ op: 'compare', is: 'le', a: year, b: { op: 'number', value: to } } as const]),
  ];
  const when = sqlOf({ op: 'and', of: [...inYears, ...(rule.when ? [rule.when] : [])] }, rule.ledger, context);
  const must = sqlOf(rule.must, rule.ledger, context);
  if (!when.exact) return when;
  if (!must.exact) return must;
  const { pass, fail, notApplicable, cannotTell } = RuleOutcome;
  const outcome = `CASE ${when.sql} WHEN FALSE THEN ${notApplicable} WHEN TRUE THEN CASE ${must.sql} WHEN TRUE THEN ${pass} WHEN FALSE THEN ${fail} ELSE ${cannotTell} END ELSE CASE ${must.sql} WHEN TRUE THEN ${pass} ELSE ${cannotTell} END END`;
  return { exact: true, sql: `SELECT r0."$row", ${outcome} AS outcome FROM ${name(rule.ledger)} AS r0 ORDER BY 1` };
}
