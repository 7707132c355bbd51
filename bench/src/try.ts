import { compute } from '../../packages/core/src/compute/compute';
import { makeRows } from './data';
import { indicatorPack } from './indicators';
import { checkColumns, encode } from './ours';

// One part of the work again and again, for a profiler: node --cpu-prof dist/try.js ROWS ROUNDS encode|check|compute
const rows = makeRows(Number(process.argv[2] ?? 100000));
const data = encode(rows);
for (let round = 0; round < Number(process.argv[3] ?? 4); round++) {
  const start = process.cpuUsage();
  if (process.argv[4] === 'encode') encode(rows);
  else if (process.argv[4] === 'compute') compute(data, indicatorPack, { by: ['village'] });
  else checkColumns(data);
  const cpu = process.cpuUsage(start);
  console.log(((cpu.user + cpu.system) / 1000).toFixed(0), 'ms cpu');
}
