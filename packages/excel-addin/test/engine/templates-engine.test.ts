import { defaultPack, gridFromRows, recognize } from '@taizhang/core';
import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { describe, expect, test } from 'vitest';
import { localEngine } from '../../src/engine/local-engine';

describe('empty ledgers', () => {
  test('are named with what a row is', async () => {
    const ledgers = await localEngine().ledgers();
    expect(ledgers).toHaveLength(defaultPack.ledgers.length);
    expect(ledgers[0]).toEqual({ id: 'household', title: '户表', note: '一户一行' });
  });

  test.each(defaultPack.ledgers.map(({ id }) => id))('%s comes back as that ledger, its guide as none', async (id) => {
    const sheets = await localEngine().template([id]);
    const { grids } = readWorkbook(writeWorkbook({ sheets }), { name: '模板.xlsx' });
    expect(recognize(grids[0] as (typeof grids)[number], defaultPack.ledgers)[0]?.ledger).toBe(id);
    expect(recognize(grids[1] as (typeof grids)[number], defaultPack.ledgers)[0]?.ledger).toBeNull();
    expect(sheets[0]?.validations?.length).toBeGreaterThan(3);
    expect(sheets[0]?.columns.every(({ note }) => note !== undefined && note !== '')).toBe(true);
  });

  test('of households and persons are linked: a person without a household is pointed out, and may stay', async () => {
    const sheets = await localEngine().template(['household', 'person']);
    expect(sheets.map(({ name }) => name)).toEqual(['户表', '户表填写说明', '人表', '人表填写说明']);
    const [, , persons] = sheets;
    const check = persons?.validations?.find(({ rule }) => rule.kind === 'formula');
    const column = persons?.columns.findIndex(({ title }) => title === '户编号');
    expect(check?.style).toBe('warning');
    expect([check?.range.left, check?.range.top]).toEqual([column, 3]);
    expect(persons?.validations?.filter(({ range }) => range.left === column)).toHaveLength(1);
  });

  test('take no name that a sheet has', async () => {
    const engine = localEngine();
    await engine.put({ ...gridFromRows([['户编号']]), sheet: '户表' });
    const sheets = await engine.template(['household', 'person']);
    expect(sheets.map(({ name }) => name)).toEqual(['户表2', '户表2填写说明', '人表', '人表填写说明']);
    const rule = sheets[2]?.validations?.find((one) => one.rule.kind === 'formula')?.rule;
    expect(rule?.kind === 'formula' && rule.formula).toContain("'户表2'!");
  });
});
