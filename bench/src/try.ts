import { makeRows } from './data';
import { handColumns } from './hand-columns';
import { handRows } from './hand-rows';
import { checkColumns, encode } from './ours';
import { zodWay } from './schema-ways';

const n = Number(process.argv[2] ?? 100000);
const rows = makeRows(n);
const time = <T>(name: string, run: () => T): T => {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const out = run();
  const cpu = process.cpuUsage(start);
  console.log(name.padEnd(20), ((cpu.user + cpu.system) / 1000).toFixed(0), 'ms cpu');
  return out;
};
for (let round = 0; round < Number(process.argv[3] ?? 4); round++) {
  time('hand rows', () => handRows(rows));
  const data = time('encode', () => encode(rows));
  time('check', () => checkColumns(data));
  time('hand columns', () => handColumns(data));
  if (process.argv[4]) time('zod', () => zodWay(rows));
}
