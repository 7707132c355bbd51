import { compute } from '../../packages/core/src/compute/compute';
import { defaultPack } from '../../packages/core/src/default-pack';
import { HOUSEHOLD_FIELDS, makeRows, PERSON_FIELDS, type Rows } from './data';
import { duckdbWay, load } from './duckdb-way';
import { handColumns } from './hand-columns';
import { handRows } from './hand-rows';
import { handIndicators, indicatorPack, indicatorSignature } from './indicators';
import { asViolations, checkColumns, encode } from './ours';
import { ajvWay, zodWay } from './schema-ways';
import { township } from './township';

// Ratios side by side in one run, the same data and the same result for every peer: nothing here is a test of time.

interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** Median CPU time (user and system) of `runs` runs after one warm-up, in ms. */
async function timed(name: string, runs: number, work: () => unknown): Promise<Timed> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    await work();
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { name, ms: times[times.length >> 1] as number };
}

function print(title: string, anchor: Timed, all: readonly Timed[], rows: number): void {
  console.log(`\n${title}`);
  console.log('| peer | CPU ms (median) | µs a row | × anchor |\n|---|---:|---:|---:|');
  for (const { name, ms } of all)
    console.log(`| ${name} | ${ms.toFixed(0)} | ${((ms * 1000) / rows).toFixed(2)} | ${(ms / anchor.ms).toFixed(2)} |`);
}

function same(name: string, expected: string, got: string): void {
  if (expected !== got) throw new Error(`${name} found something else:\n${expected}\n${got}`);
}

async function checks(rows: Rows, runs: number, peers: boolean): Promise<void> {
  const n = rows.persons.length;
  const dataset = encode(rows);
  const expected = handRows(rows).signature();
  same('ours', expected, asViolations(checkColumns(dataset)).signature());
  same('hand-written columns', expected, handColumns(dataset).signature());
  const anchor = await timed('hand-written loop over rows', runs, () => handRows(rows));
  const ours = await timed('taizhang from row arrays', runs, () => checkColumns(encode(rows)));
  const all = [anchor, ours];
  if (peers) {
    same('zod', expected, zodWay(rows).signature());
    same('ajv', expected, ajvWay(rows).signature());
    all.push(await timed('ajv per row + hand-made cross part', runs, () => ajvWay(rows)));
    all.push(await timed('zod per row + hand-made cross part', runs, () => zodWay(rows)));
  }
  print(`J1 rows to findings, ${n} persons, ${rows.households.length} households`, anchor, all, n);
  const columns = await timed('hand-written loops over typed columns', runs, () => handColumns(dataset));
  const fromColumns = [columns, await timed('taizhang from columns', runs, () => checkColumns(dataset))];
  if (peers) {
    const connection = await load(dataset);
    same('DuckDB', expected, (await duckdbWay(connection, dataset)).signature());
    fromColumns.push(await timed('DuckDB, one thread, our SQL', Math.min(runs, 3), () => duckdbWay(connection, dataset)));
    connection.closeSync();
  }
  print(`J1 columns to findings, ${n} persons`, columns, fromColumns, n);
}

async function figures(rows: Rows, runs: number): Promise<void> {
  const dataset = encode(rows);
  same('indicators', handIndicators(dataset), indicatorSignature(compute(dataset, indicatorPack, { by: ['village'] })));
  const anchor = await timed('hand-written loops over typed columns', runs, () => handIndicators(dataset));
  const ours = await timed('taizhang from columns', runs, () => compute(dataset, indicatorPack, { by: ['village'] }));
  print(
    `J2 columns to ${indicatorPack.indicators.length} indicators by village, ${rows.persons.length} persons`,
    anchor,
    [anchor, ours],
    rows.persons.length,
  );
}

const sizes = (
  process.argv.includes('--rows') ? (process.argv[process.argv.indexOf('--rows') + 1] as string) : '10000,100000,1000000'
)
  .split(',')
  .map(Number);
console.log(
  `Node ${process.version}, ${process.arch}; pack ${defaultPack.version}; ${PERSON_FIELDS.length} person columns, ${HOUSEHOLD_FIELDS.length} household columns, about 2 % of rows with a fault.`,
);
for (const size of sizes) {
  const rows = makeRows(size);
  const runs = size > 500_000 ? 3 : 5;
  await checks(rows, runs, size <= 100_000 || process.argv.includes('--all'));
  await figures(rows, runs);
}
await township(timed, print);
