import { bitAt } from '../engine/bits';
import type { Evaluator } from '../engine/evaluate';
import type { NumberVector, TextVector, Vector } from '../engine/vector';
import type { Reads } from '../engine/walk';
import { formatDay, parseDay } from '../kinds/day';
import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Rule, Severity } from '../rules/rule';
import type { Place } from '../table/place';
import { CellStatus, type Column, type Dataset, type Table } from '../table/table';
import { entityOf } from './entity';
import type { CellEdit, Finding, Suggestion, Value } from './finding';
import { findingIdentity } from './identity';
import type { Layer } from './layer';
import { maskNumber } from './mask';
import { readableRuleId, unreadableSeverity } from './unreadable';

// From rows that fail to findings. What is the same for all rows of a rule is prepared once.

/** What findings need beside the rule. */
export interface Office {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly secret: string | undefined;
}

/** A finding and where it comes in the order: ledger, sheet, row, then rule. */
export interface Found {
  readonly finding: Finding;
  readonly order: readonly [number, number, number, number];
}

/** A rule that failed in `rows`: one finding for each group of rows, at the first of them. */
export interface Failure {
  readonly rule: Rule;
  readonly reads: Reads;
  readonly layer: Layer;
  readonly table: Table;
  readonly rows: readonly (readonly number[])[];
  readonly evaluator: Evaluator;
  readonly office: Office;
}

/** What every finding of one rule shares. */
interface Prepared {
  readonly failure: Failure;
  readonly ledger: Ledger;
  readonly columns: readonly (readonly [field: string, column: Column])[];
  readonly shown: readonly { readonly name: string; readonly as: string; readonly vector: Vector }[];
  readonly fix: Vector | null;
  readonly suggestions: readonly { readonly field: string; readonly vector: Vector }[];
  readonly basis: readonly string[];
}

const PLACES_SHOWN = 20;

/** Adds the findings of a rule to `found`. */
export function reportRule(failure: Failure, found: Found[]): void {
  const { rule, reads, table, evaluator, office } = failure;
  const fields = [
    ...rule.marks,
    ...[...reads.columns.values()].filter((c) => c.ledger === rule.ledger).map((c) => c.field),
    ...reads.anyOf.filter((g) => g.ledger === rule.ledger).flatMap((g) => g.fields),
    ...namedInWords(rule),
  ];
  const prepared: Prepared = {
    failure,
    ledger: office.ledgers.get(rule.ledger) as Ledger,
    columns: [...new Set(fields)].flatMap((field) => {
      const column = table.columns.get(field);
      return column ? [[field, column] as const] : [];
    }),
    shown: Object.entries(rule.show ?? {}).map(([name, { of, as }]) => ({ name, as, vector: evaluator.vector(of, rule.ledger) })),
    fix: rule.fix ? evaluator.vector(rule.fix, rule.ledger) : null,
    suggestions: (rule.suggest ?? []).map(({ field, value }) => ({ field, vector: evaluator.vector(value, rule.ledger) })),
    basis: rule.basis.map((basis) => basis.id),
  };
  const ledgerOrder = orderOf(table, office.pack);
  for (const rows of failure.rows) add(found, ledgerOrder, table, rows[0] as number, findingOf(prepared, rows));
}

/** Adds a finding for each cell of a table that could not be read. */
export function reportUnreadable(office: Office, id: string, table: Table, found: Found[]): void {
  const ledger = office.ledgers.get(id);
  if (!ledger) return;
  const ledgerOrder = orderOf(table, office.pack);
  for (const problem of table.problems) {
    const column = table.columns.get(problem.field);
    const place = placeOf(table, problem.row, [problem.field]);
    const { ref, key } = entityOf(ledger, table, problem.row);
    const raw = column?.kind.personal === 'number' ? maskNumber(problem.raw) : problem.raw.slice(0, 60);
    const rule = readableRuleId(id, problem.field);
    add(found, ledgerOrder, table, problem.row, {
      rule,
      severity: unreadableSeverity(problem.code),
      at: [place],
      entity: ref,
      data: { problem: problem.code, value: raw },
      basis: ['cell-kind'],
      identity: identityOf(office.secret, rule, key, place, [problem.field]),
    });
  }
}

const orderOf = (table: Table, pack: Pack): number => pack.ledgers.findIndex((ledger) => ledger.id === table.ledger);

function add(found: Found[], ledgerOrder: number, table: Table, row: number, finding: Finding): void {
  const { originOf, rowNumbers } = table.places;
  found.push({ finding, order: [ledgerOrder, originOf[row] as number, rowNumbers[row] as number, found.length] });
}

function findingOf(prepared: Prepared, rows: readonly number[]): Finding {
  const { failure, ledger, fix, basis } = prepared;
  const { rule, reads, layer, table, office } = failure;
  const row = rows[0] as number;
  const data: Record<string, Value> = {};
  for (const [field, column] of prepared.columns) put(data, field, valueAt(column, row));
  for (const { name, as, vector } of prepared.shown) put(data, name, shownValue(vector, row, as));
  const at = rows.slice(0, PLACES_SHOWN).map((r) => placeOf(table, r, rule.marks));
  if (rows.length > 1) put(data, 'rows', rows.length);
  const { ref, key } = entityOf(ledger, table, row);
  const dropsLevel = layer === 'ledgers' && datesDiffer(rule, reads, table, row, office, data);
  const edits = fix === null ? [] : editsOf(table, row, rule.marks[0] as string, fix);
  const suggestions = prepared.suggestions.flatMap(({ field, vector }): Suggestion[] => {
    const suggested = editsOf(table, row, field, vector);
    return suggested.length === 0 ? [] : [{ edits: suggested }];
  });
  const severity = dropsLevel ? lower(rule.severity) : rule.severity;
  const identity = identityOf(office.secret, rule.id, key, at[0] as Place, rule.marks);
  if (edits.length === 0 && suggestions.length === 0) return { rule: rule.id, severity, at, entity: ref, data, basis, identity };
  return {
    rule: rule.id,
    severity,
    at,
    entity: ref,
    data,
    ...(edits.length === 0 ? {} : { fix: edits }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    basis,
    identity,
  };
}

/** One way in for every name, because each rule has names of its own: code made for some of them would be thrown away at the next. */
function put(data: Record<string, Value>, name: string, value: Value): void {
  data[name] = value;
}

/** The edit that puts the answer of a tree into a field of the row; none where no answer follows. */
function editsOf(table: Table, row: number, field: string, answer: Vector): CellEdit[] {
  const value = answerValue(answer, row, table.columns.get(field));
  return value === undefined ? [] : [{ place: placeOf(table, row, [field]), field, value }];
}

/**
 * Two ledgers exported on different days may differ without anybody's fault: the finding drops a level and says so. The days that both
 * sheets state are compared, else the days of their rows; rows that each have a day of their own (vouchers) say nothing of an export.
 */
function datesDiffer(rule: Rule, reads: Reads, table: Table, row: number, office: Office, data: Record<string, Value>): boolean {
  const others = new Set([...reads.columns.values()].map((c) => c.ledger).filter((id) => id !== rule.ledger));
  for (const id of others) {
    const other = office.dataset.tables.get(id);
    if (!other || other.length === 0) continue;
    const stated = [statedDay(table, row), statedDay(other, 0)] as const;
    const [own, its] =
      stated[0] !== null && stated[1] !== null
        ? stated
        : [
            rowDay(office.ledgers.get(rule.ledger), table, row),
            rowDay(office.ledgers.get(id), other, Math.max(0, other.asOf.status.indexOf(CellStatus.ok))),
          ];
    if (own === null || its === null || own === its) continue;
    put(data, 'otherDate', formatDay(its));
    return true;
  }
  return false;
}

function rowDay(ledger: Ledger | undefined, table: Table, row: number): number | null {
  const isDayOfRow = ledger?.asOf !== undefined && ledger.columns[ledger.asOf]?.kind.type === 'date';
  return isDayOfRow || table.asOf.status[row] !== CellStatus.ok ? null : ((table.asOf.values as Float64Array)[row] as number);
}

/** The day that the sheet of a row states in its title or 填报时间. */
function statedDay(table: Table, row: number): number | null {
  const date = table.places.origins[table.places.originOf[row] as number]?.statedDate;
  return date === null || date === undefined ? null : parseDay(date);
}

function identityOf(secret: string | undefined, rule: string, key: string, place: Place, columns: readonly string[]): string {
  return findingIdentity(secret, [rule, key, ...columns], [rule, place.source, place.sheet, String(place.row), ...place.columns]);
}

/** Fields that the words name, such as whose row it is, though no tree reads them. */
function namedInWords({ words }: Rule): string[] {
  return Object.values(words).flatMap((said) =>
    [said.title, said.what, said.why, said.todo].flatMap((text) =>
      [...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((match) => match[1] as string),
    ),
  );
}

function lower(severity: Severity): Severity {
  return severity === 'error' ? 'suspect' : 'notice';
}

function placeOf(table: Table, row: number, fields: readonly string[]): Place {
  const origin = table.places.origins[table.places.originOf[row] as number] as Table['places']['origins'][number];
  const columns: string[] = [];
  for (const field of fields) if (Object.hasOwn(origin.letters, field)) columns.push(origin.letters[field] as string);
  return { source: origin.source, sheet: origin.sheet, row: table.places.rowNumbers[row] as number, columns };
}

/** A cell as data. Money stays in 分; codes and dates are named; personal numbers are masked. */
function valueAt(column: Column, row: number): Value {
  if (column.status[row] === CellStatus.blank || column.status[row] === CellStatus.unreadable) return null;
  if (column.texts !== null) {
    const text = column.texts[row] as string;
    return column.kind.personal === 'number' ? maskNumber(text) : text;
  }
  const value = (column.values as Float64Array)[row] as number;
  if (column.kind.type === 'truth') return value === 1;
  return column.kind.type === 'number' ? value : column.kind.write(value);
}

function shownValue(vector: Vector, row: number, as: string): Value {
  if (vector.unknown !== null && bitAt(vector.unknown, row)) return null;
  if (vector.type === 'truth') return bitAt(vector.yes, row);
  if (vector.type === 'text') return (vector as TextVector).constant ?? (vector.texts[row] as string);
  const value = (vector as NumberVector).constant ?? ((vector as NumberVector).values[row] as number);
  return as === 'date' ? formatDay(value) : value;
}

/** A proposed value as the column would show it; undefined where none follows. */
function answerValue(vector: Vector, row: number, column: Column | undefined): Value | undefined {
  if (!column || (vector.unknown !== null && bitAt(vector.unknown, row))) return undefined;
  if (vector.type === 'truth') return bitAt(vector.yes, row);
  if (vector.type === 'text') return (vector as TextVector).constant ?? (vector.texts[row] as string);
  const value = (vector as NumberVector).constant ?? ((vector as NumberVector).values[row] as number);
  return column.kind.type === 'number' ? value : column.kind.write(value);
}
