import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPack, recognize } from '@taizhang/core';
import { templateColumns } from '@taizhang/core/report';
import { readWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { runIn } from './support/run-in';
import { unzipText } from './support/unzip-text';

describe('taizhang template', () => {
  it.each(
    defaultPack.ledgers.flatMap(
      (ledger) =>
        [
          [ledger.title['zh-CN'], ledger, null],
          [`${ledger.title['zh-CN']} 2023`, ledger, 2023],
        ] as const,
    ),
  )('%s comes back as that ledger with every column sure', async (_, ledger, year) => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-template-'));
    const { code, out } = await runIn(
      folder,
      ['template', ledger.id, ...(year === null ? [] : ['--year', String(year)])],
      defaultPack,
    );
    expect(code).toBe(0);
    expect(out).toContain(`${ledger.title['zh-CN']}.模板.xlsx`);
    const grids = readWorkbook(readFileSync(join(folder, `${ledger.title['zh-CN']}.模板.xlsx`)), { name: '模板.xlsx' }).grids;
    const [sheet] = recognize(grids[0] as (typeof grids)[number], defaultPack.ledgers);
    expect(sheet?.ledger).toBe(ledger.id);
    expect(sheet?.dataRows.length).toBe(0);
    const wanted = templateColumns(ledger, year).map(([field]) => field);
    expect(sheet?.bindings.filter((binding) => binding.confidence === 'sure').map((binding) => binding.field)).toEqual(wanted);
    expect(sheet?.unbound).toEqual([]);
    for (const other of grids.slice(1))
      expect(recognize(other, defaultPack.ledgers).every((one) => one.ledger === null)).toBe(true);
  });

  it('has drop-downs, checks, text cells for numbers of persons, and no example among the rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-template-'));
    await runIn(folder, ['template', '人表'], defaultPack);
    const xml = unzipText(join(folder, '人表.模板.xlsx'));
    expect(xml).toContain('type="list"');
    expect(xml).toContain('type="textLength"');
    expect(xml).toContain('<formula1>"是,否"</formula1>');
    expect(xml).toContain('numFmtId="49"');
    const grids = readWorkbook(readFileSync(join(folder, '人表.模板.xlsx')), { name: 'x' }).grids;
    expect(grids[0]?.rows).toHaveLength(2);
    expect(JSON.stringify(grids[1]?.rows)).toContain('测试甲');
  });

  it('keeps a template that was filled in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-template-'));
    await runIn(folder, ['template', '户表'], defaultPack);
    const path = join(folder, '户表.模板.xlsx');
    const filled = Buffer.concat([readFileSync(path), Buffer.from('docProps/core.xml')]);
    writeFileSync(path, filled);
    expect((await runIn(folder, ['template', '户表'], defaultPack)).out).toContain('户表.模板（2）.xlsx');
    expect(readFileSync(path).equals(filled)).toBe(true);
  });

  it('offers nothing of the poverty era in the newest form', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-template-'));
    await runIn(folder, ['template', '户表'], defaultPack);
    expect(unzipText(join(folder, '户表.模板.xlsx'))).not.toMatch(/贫困户属性|一般贫困户|脱贫状态/);
    await runIn(folder, ['template', '户表', '--year', '2018'], defaultPack);
    expect(unzipText(join(folder, '户表.模板.xlsx'))).toContain('贫困户属性');
  });
});
