import { type Bits, countBits, makeBits, rowsOf, setBit, union } from '../engine/bits';
import { declaredIn } from '../engine/declared';
import { type EvaluationWorld, Evaluator } from '../engine/evaluate';
import { notTruth, orTruths } from '../engine/kernels';
import { periodsOf } from '../engine/periods';
import type { TruthVector } from '../engine/vector';
import { type Reads, readsOf } from '../engine/walk';
import type { Node } from '../expr/node';
import { calendarDate, formatDay } from '../kinds/day';
import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Rule, Severity } from '../rules/rule';
import { CellStatus, type Column, type Dataset, type Table } from '../table/table';
import type { CheckResult, NotRun, NotRunReason, RuleCount } from './finding';
import { LAYERS, type Layer, layerOf } from './layer';
import { type Found, type Office, reportRule, reportUnreadable } from './report';

export interface CheckOptions {
  /** Policy value at a day and region in stored units; `createPolicy(...)` makes one. Without it no value is known. */
  readonly policy?: EvaluationWorld['policy'];
  /** Rules that this office has switched off: id → reason. */
  readonly off?: Readonly<Record<string, string>>;
  /** Secret of the office's round file, for identities that survive from one round to the next. */
  readonly secret?: string;
}

export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Checks every ledger of a dataset against the pack's rules.
 *
 * Blank, unreadable and doubtful cells never make a rule fail by themselves: it cannot tell, and that is counted. What was not run
 * is named with its reason. Bad data never throws. Same input, same findings, same order.
 *
 * @see checkSteps for progress and cancelling.
 *
 * @example
 * const households = tableFromRecords(household, [{ headCount: '三四口' }]);
 * check({ tables: new Map([['household', households]]) }, defaultPack).findings[0]?.rule //=> 'household/head-count-readable'
 */
export function check(dataset: Dataset, pack: Pack, options: CheckOptions = {}): CheckResult {
  const steps = checkSteps(dataset, pack, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of one rule or some hundred unreadable cells each, for progress: stop calling `next` to cancel. The last step holds the result.
 *
 * @example
 * [...checkSteps({ tables: new Map() }, defaultPack)] //=> []
 */
export function* checkSteps(dataset: Dataset, pack: Pack, options: CheckOptions = {}): Generator<CheckProgress, CheckResult> {
  const runs = periodsOf(dataset, declaredIn(pack).ledgers).map((period) => new CheckRun(period, pack, options));
  const plans = runs.map((run) => run.plan());
  const total = runs.reduce((sum, run) => sum + run.total, 0);
  let done = 0;
  for (const run of runs) for (const _ of run.unreadable()) yield { done, total };
  for (const [i, run] of runs.entries()) {
    for (const layer of LAYERS) {
      const rules = (plans[i] as ReturnType<CheckRun['plan']>).get(layer) as PlannedRule[];
      run.beginLayer(rules);
      for (const planned of rules) {
        run.judge(planned, layer);
        done++;
        yield { done, total };
      }
    }
  }
  return resultOf(runs, dataset, pack);
}

/** Cells that could not be read and are reported in one step. */
const UNREADABLE_A_STEP = 500;

interface PlannedRule {
  readonly rule: Rule;
  readonly reads: Reads;
  /** not(when) or must: false fails, unknown cannot be told. */
  readonly holds: Node;
}

class CheckRun {
  readonly #pack: Pack;
  readonly #options: CheckOptions;
  readonly #ledgers: ReadonlyMap<string, Ledger>;
  readonly #world: Omit<EvaluationWorld, 'dataset'>;
  readonly #office: Office;
  readonly #findings: Found[] = [];
  readonly #notRun: NotRun[] = [];
  readonly #counts: RuleCount[] = [];
  readonly #years = new Map<string, TruthVector>();
  /** Rows of a ledger's field that a rule over several rows has made doubtful. */
  readonly #doubtful = new Map<string, Bits>();
  #dataset: Dataset;
  #evaluator: Evaluator;
  total = 0;

  constructor(dataset: Dataset, pack: Pack, options: CheckOptions) {
    this.#pack = pack;
    this.#options = options;
    this.#dataset = dataset;
    this.#world = {
      declared: declaredIn(pack),
      policy: options.policy ?? (() => undefined),
    };
    this.#ledgers = this.#world.declared.ledgers;
    this.#evaluator = new Evaluator({ ...this.#world, dataset });
    this.#office = { pack, dataset, ledgers: this.#ledgers, secret: options.secret };
  }

  /** Finds the cells that could not be read, some hundreds at a time. */
  *unreadable(): Generator<void, void> {
    for (const [id, table] of this.#dataset.tables)
      for (let from = 0; from < table.problems.length; from += UNREADABLE_A_STEP) {
        const problems = table.problems.slice(from, from + UNREADABLE_A_STEP);
        reportUnreadable(this.#office, id, { ...table, problems }, this.#findings);
        if (problems.length === UNREADABLE_A_STEP) yield;
      }
  }

  /** Rules by layer; what cannot be run at all is noted at once. */
  plan(): Map<Layer, PlannedRule[]> {
    const layers = new Map<Layer, PlannedRule[]>(LAYERS.map((layer) => [layer, []]));
    for (const rule of this.#pack.rules) {
      if (!this.#dataset.tables.has(rule.ledger)) continue;
      const shown = Object.values(rule.show ?? {}).map((show) => show.of);
      const reads = readsOf([rule.when, rule.must, ...shown], rule.ledger, this.#world.declared.links);
      const reason = this.#cannotRun(rule, reads);
      if (reason) {
        this.#notRun.push({ rule: rule.id, ...reason });
        continue;
      }
      const holds: Node = rule.when ? { op: 'or', of: [{ op: 'not', of: rule.when }, rule.must] } : rule.must;
      const layer = layerOf(readsOf([rule.when, rule.must], rule.ledger, this.#world.declared.links));
      // What makes cells doubtful goes before the rules of the row that read them.
      if (rule.makesDoubtful && layer !== 'cell') layers.get('row')?.unshift({ rule, reads, holds });
      else layers.get(layer)?.push({ rule, reads, holds });
      this.total++;
    }
    return layers;
  }

  #cannotRun(rule: Rule, reads: Reads): NotRunReason | null {
    const reason = this.#options.off?.[rule.id];
    if (reason !== undefined && Object.hasOwn(this.#options.off as object, rule.id)) return { why: 'switched-off', reason };
    const has = (ledger: string, field: string, tables = this.#dataset.tables): boolean =>
      tables.get(ledger)?.columns.has(field) ?? false;
    const ledgers = [...new Set([...reads.columns.values()].map((c) => c.ledger))].filter((id) => !this.#dataset.tables.has(id));
    if (ledgers.length > 0) return { why: 'ledger-missing', ledgers };
    const missing = [...reads.columns.values()].filter((c) => !c.optional && !has(c.ledger, c.field));
    for (const group of reads.anyOf)
      if (!group.fields.some((field) => has(group.ledger, field)))
        missing.push({ ledger: group.ledger, field: group.fields[0] as string, optional: false });
    if (missing.length > 0) return { why: 'column-missing', columns: missing.map(({ ledger, field }) => ({ ledger, field })) };
    if (reads.usesPrevious) {
      const before = this.#dataset.previous;
      if (!before?.has(rule.ledger)) return { why: 'previous-missing' };
      const older = [...reads.previousColumns.values()].filter((c) => !has(c.ledger, c.field, before));
      if (older.length > 0) return { why: 'column-missing', columns: older };
    }
    return null;
  }

  beginLayer(rules: readonly PlannedRule[]): void {
    this.#evaluator = new Evaluator({ ...this.#world, dataset: this.#dataset });
    for (const { rule, holds } of rules) {
      this.#evaluator.announce(holds, rule.ledger);
      if (rule.when) this.#evaluator.announce(rule.when, rule.ledger);
    }
  }

  judge({ rule, reads, holds }: PlannedRule, layer: Layer): void {
    const table = this.#dataset.tables.get(rule.ledger) as Table;
    const n = table.length;
    const inYears = this.#inYears(rule, table);
    let outcome = this.#evaluator.truth(holds, rule.ledger);
    const applies = rule.when ? this.#evaluator.truth(rule.when, rule.ledger) : null;
    if (inYears !== null) outcome = orTruths([notTruth(inYears, n), outcome], n);
    const judged = notTruth(outcome, n).yes;
    const fails = rule.makesDoubtful ? judged : this.#withoutDoubtful(rule, reads, judged);
    const notApplicable = countNotApplicable(applies, inYears, n);
    const failed = countBits(fails);
    const undecided = (outcome.unknown === null ? 0 : countBits(outcome.unknown)) + countBits(judged) - failed;
    this.#counts.push({
      rule: rule.id,
      passed: Math.max(0, n - failed - undecided - notApplicable),
      failed,
      notApplicable,
      undecided,
    });
    // A value that no row finds is asked for even where other conditions decide some rows without it.
    const lacksPolicy = undecided > 0 && this.#missingPolicy(reads).length > 0;
    if (undecided > 0 && (lacksPolicy || undecided + notApplicable >= n))
      this.#notRun.push({ rule: rule.id, ...this.#whyUndecided(rule, reads, table) });
    if (failed === 0) return;
    const rows = rule.once ? firstOfEach(table, rule.once, rowsOf(fails)) : rowsOf(fails).map((row) => [row]);
    reportRule({ rule, reads, layer, table, rows, evaluator: this.#evaluator, office: this.#office }, this.#findings);
    if (layer === 'cell' && (rule.severity === 'error' || rule.makesDoubtful)) this.#doubt(rule, table, fails);
    else if (rule.makesDoubtful) {
      const key = `${rule.ledger} ${rule.marks[0]}`;
      this.#doubtful.set(key, union(fails, this.#doubtful.get(key) ?? null) as Bits);
    }
  }

  /** Rows that fail without a cell that a rule over several rows doubts: of such a row nothing can be told by that cell. */
  #withoutDoubtful(rule: Rule, reads: Reads, fails: Bits): Bits {
    let rest = fails;
    for (const { ledger, field } of reads.columns.values()) {
      const doubtful = ledger === rule.ledger ? this.#doubtful.get(`${ledger} ${field}`) : undefined;
      if (doubtful) rest = rest.map((word, i) => word & ~(doubtful[i] as number));
    }
    return rest;
  }

  #missingPolicy(reads: Reads): { parameter: string; day: string | null; region: string }[] {
    return [...reads.params].flatMap((parameter) => {
      const missing = this.#evaluator.missing.get(parameter);
      return missing ? [{ parameter, day: missing.day === null ? null : formatDay(missing.day), region: missing.region }] : [];
    });
  }

  #whyUndecided(rule: Rule, reads: Reads, table: Table): NotRunReason {
    const parameters = this.#missingPolicy(reads);
    const undated = table.asOf.status.every((status) => status !== CellStatus.ok);
    if (undated && (reads.usesAsOf || rule.dataYears)) return { why: 'no-data-date' };
    if (parameters.length > 0) return { why: 'no-policy-value', parameters };
    return { why: 'could-not-judge' };
  }

  /** Rows whose day lies in the rule's years of data; null: every year. */
  #inYears(rule: Rule, table: Table): TruthVector | null {
    const { from, to } = rule.dataYears ?? {};
    if (from === undefined && to === undefined) return null;
    const key = `${rule.ledger}|${from}|${to}`;
    const seen = this.#years.get(key);
    if (seen) return seen;
    const yes = makeBits(table.length);
    const unknown = makeBits(table.length);
    const days = table.asOf.values as Float64Array;
    for (let i = 0; i < table.length; i++) {
      if (table.asOf.status[i] !== CellStatus.ok) setBit(unknown, i);
      else {
        const year = Math.floor(calendarDate(days[i] as number) / 10000);
        if (year >= (from ?? 0) && year <= (to ?? 9999)) setBit(yes, i);
      }
    }
    const vector: TruthVector = { type: 'truth', yes, unknown };
    this.#years.set(key, vector);
    return vector;
  }

  /** Cells that an error-level rule of one cell rejects are unknown to the later layers: one cause, one finding. */
  #doubt(rule: Rule, table: Table, fails: Bits): void {
    const columns = new Map(table.columns);
    for (const field of rule.marks) {
      const column = columns.get(field);
      if (!column) continue;
      const status = column.status.slice();
      for (const row of rowsOf(fails)) if (status[row] === CellStatus.ok) status[row] = CellStatus.doubtful;
      columns.set(field, { ...column, status });
    }
    const tables = new Map(this.#dataset.tables);
    tables.set(rule.ledger, { ...table, columns });
    this.#dataset = { ...this.#dataset, tables };
  }

  get found(): readonly Found[] {
    return this.#findings;
  }
  get notRun(): readonly NotRun[] {
    return this.#notRun;
  }
  get counts(): readonly RuleCount[] {
    return this.#counts;
  }
}

/** The periods together. What one period could not run counts as not run unless a later one ran it. */
function resultOf(runs: readonly CheckRun[], dataset: Dataset, pack: Pack): CheckResult {
  const findings = runs
    .flatMap((run) => run.found)
    .sort(
      (a, b) =>
        a.order[0] - b.order[0] ||
        a.order[1] - b.order[1] ||
        a.order[2] - b.order[2] ||
        (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : a.order[3] - b.order[3]),
    )
    .map(({ finding }) => finding);
  const rules = new Map<string, RuleCount>();
  const notRun = new Map<string, NotRun>();
  for (const run of runs) {
    for (const { rule, ...counts } of run.counts) {
      const sum = rules.get(rule);
      rules.set(rule, {
        rule,
        passed: (sum?.passed ?? 0) + counts.passed,
        failed: (sum?.failed ?? 0) + counts.failed,
        notApplicable: (sum?.notApplicable ?? 0) + counts.notApplicable,
        undecided: (sum?.undecided ?? 0) + counts.undecided,
      });
      notRun.delete(rule);
    }
    for (const reason of run.notRun) notRun.set(reason.rule, reason);
  }
  const count = (severity: Severity): number =>
    findings.reduce((total, finding) => total + (finding.severity === severity ? 1 : 0), 0);
  let rows = 0;
  for (const table of dataset.tables.values()) rows += table.length;
  let undecided = 0;
  for (const rule of rules.values()) undecided += rule.undecided;
  return {
    pack: pack.version,
    findings,
    notRun: [...notRun.values()],
    rules: [...rules.values()],
    counts: { error: count('error'), suspect: count('suspect'), notice: count('notice'), rows, undecided },
  };
}

function countNotApplicable(applies: TruthVector | null, inYears: TruthVector | null, n: number): number {
  const no = [applies, inYears].filter((v): v is TruthVector => v !== null).map((v) => notTruth(v, n));
  return no.length === 0 ? 0 : countBits(orTruths(no, n).yes);
}

/** Failing rows by key, in order of their first row. Rows without a key stand alone. */
function firstOfEach(table: Table, fields: readonly string[], rows: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = fields.map((field) => keyText(table.columns.get(field), row)).join('\u0001');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
function keyText(column: Column | undefined, row: number): string {
  if (!column || column.status[row] !== CellStatus.ok) return `row ${row}`;
  return column.texts === null ? String((column.values as Float64Array)[row]) : (column.texts[row] as string);
}
