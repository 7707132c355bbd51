import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { runIn } from './support/run-in';
import { sampleBytes } from './support/sample-workbook';
it('writes', async () => {
  writeFileSync('/tmp/cliview/台账.xlsx', sampleBytes());
  await runIn('/tmp/cliview', ['check', '台账.xlsx', '--by-village']);
});
