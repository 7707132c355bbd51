import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runIn } from './support/run-in';
import { sampleFolder } from './support/sample-workbook';

describe('taizhang check', () => {
  it('says what was read, what is wrong, what to mend first and what was not checked', async () => {
    const { folder } = sampleFolder();
    const { code, out, err } = await runIn(folder, ['check', '台账.xlsx']);
    console.log(out, err);
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['台账.核查标记.xlsx', '台账.核查结果.xlsx', '台账.xlsx'].sort());
  });
});
