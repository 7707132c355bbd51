import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hideNumbers } from '@taizhang/core/report';
import { describe, expect, it } from 'vitest';
import { serveFindings } from '../src/page/serve-findings';
import { CANARY_CARD, CANARY_IDS, CANARY_PHONE, canariesIn } from './support/canaries';
import { runIn } from './support/run-in';
import { checkedFile } from './support/sample-session';
import { sampleFolder } from './support/sample-workbook';
import { unzipText } from './support/unzip-text';

describe('numbers of persons', () => {
  it('stand in the sample, so that these tests can fail', () => {
    const { file } = sampleFolder();
    expect(canariesIn(unzipText(file)).length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    [['check', '台账.xlsx']],
    [['check', '台账.xlsx', '--names', '--by-village']],
    [['check', '台账.xlsx', '--json']],
    [['check', '台账.xlsx', '--json', '--names', '--lang', 'en']],
    [['compute', '台账.xlsx', '--by', '村', '--analyst']],
    [['compute', '台账.xlsx', '--by', '性别', '--json']],
    [['compute', '台账.xlsx', '--by', '证件号码']],
    [['compute', '台账.xlsx', '--by', '备注']],
    [['check', '台账.xlsx', '--as-of', CANARY_IDS[0]]],
    [['check', '台账.xlsx', '--region', CANARY_PHONE]],
    [['check', `${CANARY_IDS[1]}.xlsx`]],
    [['explain', CANARY_CARD]],
    [[CANARY_IDS[2]]],
    [['template', CANARY_PHONE]],
  ])('never appear in what %j says or writes', async (words) => {
    const { folder } = sampleFolder();
    const { out, err } = await runIn(folder, words);
    expect(canariesIn(out + err)).toEqual([]);
    for (const name of readdirSync(folder)) {
      // The ledger itself and its marked copy, which differs by fills alone, hold what the office wrote.
      if (name === '台账.xlsx' || name.includes('核查标记')) continue;
      expect(canariesIn(unzipText(join(folder, name))), name).toEqual([]);
    }
  });

  it('stand on the page only when its own switch asks for them', async () => {
    const served = await serveFindings(checkedFile(sampleFolder().file));
    const page = async (search: string) => (await fetch(served.url + search)).text();
    expect(canariesIn(await page(''))).toEqual([]);
    expect(canariesIn(await page('?lang=en'))).toEqual([]);
    expect(canariesIn(await page('?numbers=show'))).not.toEqual([]);
    await served.close();
  });

  it('are hidden in every spelling, codes of households are not', () => {
    const id = CANARY_IDS[0];
    for (const text of [
      id,
      `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
      [...id].map((c) => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
      `“${id}”`,
      `x${id}y`,
    ]) {
      const hidden = hideNumbers(text);
      expect(hidden.replace(/\D/g, '').length, text).toBeLessThanOrEqual(4);
    }
    expect(hideNumbers('户 520000000001', new Set(['520000000001']))).toBe('户 520000000001');
    expect(hideNumbers(id, new Set([id]))).not.toContain(id.slice(0, 14));
    expect(hideNumbers('2023-12-31 收入 12000.50 元')).toBe('2023-12-31 收入 12000.50 元');
  });

  it('are in the marked copy as in the original', async () => {
    const { folder, file } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx']);
    const strings = (path: string) => /<sst.*<\/sst>/s.exec(unzipText(path))?.[0];
    expect(strings(join(folder, '台账.核查标记.xlsx'))).toBe(strings(file));
    expect(readFileSync(join(folder, '台账.核查标记.xlsx')).equals(readFileSync(file))).toBe(false);
  });
});
