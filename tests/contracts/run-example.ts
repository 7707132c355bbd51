import { check } from '../../packages/core/src/check/check';
import type { Finding } from '../../packages/core/src/check/finding';
import { defaultPack } from '../../packages/core/src/default-pack';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { evaluateRow } from '../../packages/core/src/engine/explain';
import { calendarDate } from '../../packages/core/src/kinds/day';
import type { Ledger } from '../../packages/core/src/ledgers/ledger';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import type { ExampleRow, Rule, RuleExample } from '../../packages/core/src/rules/rule';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';
import { CellStatus, type Dataset, type Table } from '../../packages/core/src/table/table';

const resolved = createPolicy(defaultPack.documents);
const policy = (parameter: string, day: number, region: string): number | undefined =>
  resolved.valueAt(parameter, day, region)?.value;
const declared = declaredIn(defaultPack);

export type Outcome = 'pass' | 'fail' | 'not applicable' | 'cannot tell' | 'unreadable';

export interface ExampleRun {
  /** What the scalar evaluator, which shares no code with check, says of the example's row. */
  readonly byRow: Outcome;
  /** What check reports of it. */
  readonly byCheck: 'fail' | 'no finding';
  readonly findings: readonly Finding[];
  readonly notRun: readonly string[];
}

function tables(rows: Readonly<Record<string, readonly ExampleRow[]>>, example: RuleExample): Map<string, Table> {
  const all = new Map<string, Table>();
  for (const [id, records] of Object.entries(rows)) {
    const ledger = defaultPack.ledgers.find((one) => one.id === id) as Ledger;
    all.set(id, tableFromRecords(ledger, records, { asOf: example.asOf ?? '2023-12-31', region: example.region ?? '520000' }));
  }
  return all;
}

/** The rows of an example as tables, the rule alone over them, twice: by check and by the scalar evaluator. */
export function runExample(rule: Rule, example: RuleExample): ExampleRun {
  const dataset: Dataset = {
    tables: tables({ [rule.ledger]: example.rows, ...example.others }, example),
    ...(example.previous ? { previous: tables(example.previous, example) } : {}),
  };
  const result = check(dataset, { ...defaultPack, rules: [rule] }, { policy });
  const row = example.row ?? 0;
  const number = (dataset.tables.get(rule.ledger) as Table).places.rowNumbers[row];
  const findings = result.findings.filter((finding) => finding.rule === rule.id);
  const hit = findings.some((finding) => finding.at.some((place) => place.row === number));
  return {
    byRow: outcomeOf(rule, dataset, row),
    byCheck: hit ? 'fail' : 'no finding',
    findings,
    notRun: result.notRun.map((n) => n.why),
  };
}

function outcomeOf(rule: Rule, dataset: Dataset, row: number): Outcome {
  const context = { declared, dataset, ledger: rule.ledger, row, policy };
  const table = dataset.tables.get(rule.ledger) as Table;
  const { from, to } = rule.dataYears ?? {};
  if (from !== undefined || to !== undefined) {
    if (table.asOf.status[row] !== CellStatus.ok) return 'cannot tell';
    const year = Math.floor(calendarDate((table.asOf.values as Float64Array)[row] as number) / 10000);
    if (year < (from ?? 0) || year > (to ?? 9999)) return 'not applicable';
  }
  const applies = rule.when ? evaluateRow(rule.when, context) : true;
  if (applies === false) return 'not applicable';
  const must = evaluateRow(rule.must, context);
  if (must === true) return 'pass';
  if (applies === null || must === null) return 'cannot tell';
  return 'fail';
}
