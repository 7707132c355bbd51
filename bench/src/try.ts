import { makeRows } from './data';
import { checkColumns, encode } from './ours';

const rows = makeRows(Number(process.argv[2] ?? 100000));
const data = encode(rows);
for (let round = 0; round < Number(process.argv[3] ?? 4); round++) {
  const start = process.cpuUsage();
  if (process.argv[4] === 'encode') encode(rows);
  else checkColumns(data);
  const cpu = process.cpuUsage(start);
  console.log(((cpu.user + cpu.system) / 1000).toFixed(0), 'ms cpu');
}
