import { compute } from '../../packages/core/src/compute/compute';
import { defaultPack } from '../../packages/core/src/default-pack';
import { HOUSEHOLD_FIELDS, makeRows, PERSON_FIELDS, type Rows } from './data';
import { duckdbWay, load } from './duckdb-way';
import { handColumns } from './hand-columns';
import { handRows } from './hand-rows';
import { handIndicators, indicatorPack, indicatorSignature } from './indicators';
import { asViolations, checkColumns, encode } from './ours';
import { ajvWay, zodWay } from './schema-ways';
import { type Peer, print, timed } from './timed';
import { township } from './township';

// Ratios side by side in one run, the same data and the same result for every peer: nothing here is a test of time.

function same(name: string, expected: string, got: string): void {
  if (expected !== got) throw new Error(`${name} found something else:\n${expected}\n${got}`);
}

async function checks(rows: Rows, runs: number, peers: boolean): Promise<void> {
  const n = rows.persons.length;
  const dataset = encode(rows);
  const expected = handRows(rows).signature();
  same('ours', expected, asViolations(checkColumns(dataset)).signature());
  same('hand-written columns', expected, handColumns(dataset).signature());
  const fromRows: Peer[] = [
    { name: 'hand-written loop over rows', work: () => handRows(rows) },
    { name: 'taizhang from row arrays', work: () => checkColumns(encode(rows)) },
  ];
  if (peers) {
    same('zod', expected, zodWay(rows).signature());
    same('ajv', expected, ajvWay(rows).signature());
    fromRows.push({ name: 'ajv per row + hand-made cross part', work: () => ajvWay(rows) });
    fromRows.push({ name: 'zod per row + hand-made cross part', work: () => zodWay(rows) });
  }
  print(`J1 rows to findings, ${n} persons, ${rows.households.length} households`, await timed(runs, fromRows), n);
  const fromColumns: Peer[] = [
    { name: 'hand-written loops over typed columns', work: () => handColumns(dataset) },
    { name: 'taizhang from columns', work: () => checkColumns(dataset) },
  ];
  const connection = peers ? await load(dataset) : null;
  if (connection) {
    same('DuckDB', expected, (await duckdbWay(connection, dataset)).signature());
    fromColumns.push({ name: 'DuckDB, one thread, our SQL', work: () => duckdbWay(connection, dataset) });
  }
  print(`J1 columns to findings, ${n} persons`, await timed(runs, fromColumns), n);
  connection?.closeSync();
}

async function figures(rows: Rows, runs: number): Promise<void> {
  const dataset = encode(rows);
  same('indicators', handIndicators(dataset), indicatorSignature(compute(dataset, indicatorPack, { by: ['village'] })));
  const all = await timed(runs, [
    { name: 'hand-written loops over typed columns', work: () => handIndicators(dataset) },
    { name: 'taizhang from columns', work: () => compute(dataset, indicatorPack, { by: ['village'] }) },
  ]);
  const count = indicatorPack.indicators.length;
  print(`J2 columns to ${count} indicators by village, ${rows.persons.length} persons`, all, rows.persons.length);
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
  const runs = size > 500_000 ? 3 : 9;
  await checks(rows, runs, size <= 100_000 || process.argv.includes('--all'));
  await figures(rows, runs);
}
await township();
