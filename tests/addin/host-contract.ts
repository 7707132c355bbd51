import { type Grid, gridFromRows } from '@taizhang/core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { HostError } from '../../packages/excel-addin/src/host/host-error';
import type { SheetHost, SheetRef } from '../../packages/excel-addin/src/host/port';

/** A host with some sheets opened in it, anew for each test. */
export interface HostUnderTest {
  readonly name: string;
  /** Opens `book.xlsx` with these sheets; protected ones as said in the grid. */
  readonly open: (grids: readonly Grid[]) => Promise<SheetHost>;
  readonly close?: () => void;
}

const SOURCE = '台账.xlsx';

const households = (): Grid => ({
  ...gridFromRows(
    [
      ['2026年户表'],
      ['户编号', '户主姓名', '家庭人口', '识别时间'],
      ['5200001', '测试甲', 3, 45_000],
      ['5200002', '测试乙', 2, null],
      ['5200003', '测试丙', null, 45_002.5],
    ],
    { source: SOURCE, sheet: '户 表', merges: [{ top: 1, left: 0, bottom: 1, right: 3 }] },
  ),
  formats: ['General', 'yyyy/m/d'],
  formatOf: [null, null, [0, 0, 0, 1], null, [0, 0, 0, 1]],
});

const locked = (): Grid => ({
  ...gridFromRows([['户编号'], ['5200009']], { source: SOURCE, sheet: '锁定' }),
  isProtected: true,
});

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error instanceof HostError ? error.code : error),
  );

/** What every host has to do alike, whatever program it is in. */
export function hostContract({ name, open, close }: HostUnderTest): void {
  describe(`${name} as a host`, () => {
    let host: SheetHost;
    const ref: SheetRef = { source: SOURCE, sheet: '户 表' };
    beforeEach(async () => {
      host = await open([households(), locked()]);
    });
    afterAll(() => close?.());
    const value = async (row: number, column: number) =>
      (await host.cells(ref, { top: row, left: column, bottom: row, right: column }))[0]?.[0];

    test('says what is open', async () => {
      expect(await host.sources()).toEqual([SOURCE]);
      const sheets = await host.sheets();
      expect(sheets.map(({ source, sheet, isProtected, isOurs }) => ({ source, sheet, isProtected, isOurs }))).toEqual([
        { source: SOURCE, sheet: '户 表', isProtected: false, isOurs: false },
        { source: SOURCE, sheet: '锁定', isProtected: true, isOurs: false },
      ]);
      expect(sheets[0]?.used).toEqual({ top: 1, left: 0, bottom: 5, right: 3 });
    });

    test('reads a sheet as core expects it', async () => {
      const grid = await host.read(ref);
      expect({ source: grid.source, sheet: grid.sheet, dateSystem: grid.dateSystem }).toEqual({ ...ref, dateSystem: 1900 });
      expect([...grid.rowNumbers]).toEqual([1, 2, 3, 4, 5]);
      expect(grid.rows[2]).toEqual(['5200001', '测试甲', 3, 45_000]);
      expect(grid.rows[3]?.slice(0, 3)).toEqual(['5200002', '测试乙', 2]);
      expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 3 }]);
      expect(grid.formats[grid.formatOf?.[2]?.[3] ?? 0]).toBe('yyyy/m/d');
      expect(await failure(host.read({ source: SOURCE, sheet: '没有' }))).toBe('no-such-sheet');
    });

    test('tells cells with their formats, blank ones too', async () => {
      const cells = await host.cells(ref, { top: 4, left: 2, bottom: 5, right: 3 });
      expect(cells.map((row) => row.map((cell) => cell.value))).toEqual([
        [2, null],
        [null, 45_002.5],
      ]);
      expect(cells[1]?.[1]?.format).toBe('yyyy/m/d');
      expect((await value(3, 0))?.format).toBe('General');
    });

    test.each(['=1+1', '+86', '-', '@A1', '520000198602040017', '2023-5-1', '001', 'TRUE', '1e5', "'甲", '甲\n乙'])(
      'writes the text %j as this text',
      async (text) => {
        for (const format of ['@', 'General', undefined]) {
          await host.write([{ sheet: ref, row: 4, column: 1, value: text, ...(format === undefined ? {} : { format }) }]);
          expect(await value(4, 1)).toMatchObject({ value: text });
          expect((await value(4, 1))?.formula).toBeUndefined();
        }
      },
    );

    test('writes numbers, truth and blanks, and nothing beside them', async () => {
      const before = await host.read(ref);
      await host.write([
        { sheet: ref, row: 3, column: 2, value: 7 },
        { sheet: ref, row: 4, column: 2, value: 12.5, format: '0.00' },
        { sheet: ref, row: 5, column: 0, value: null },
        { sheet: ref, row: 5, column: 2, value: true },
      ]);
      const after = await host.read(ref);
      const wanted = before.rows.map((row) => [...row]);
      (wanted[2] as unknown[])[2] = 7;
      (wanted[3] as unknown[])[2] = 12.5;
      (wanted[4] as unknown[])[0] = null;
      (wanted[4] as unknown[])[2] = true;
      const filled = (rows: readonly (readonly unknown[])[]) =>
        rows.map((row) => Array.from({ length: 4 }, (_, i) => row[i] ?? null));
      expect(filled(after.rows)).toEqual(filled(wanted));
      expect((await value(4, 2))?.format).toBe('0.00');
    });

    test('a number goes into a text cell as a number', async () => {
      await host.write([{ sheet: ref, row: 4, column: 2, value: '2', format: '@' }]);
      await host.write([{ sheet: ref, row: 4, column: 2, value: 2, format: '@' }]);
      expect(await value(4, 2)).toMatchObject({ value: 2, format: '@' });
    });

    test('writes nothing when a guarded cell, a protected or a missing sheet stands in the way', async () => {
      const before = JSON.stringify((await host.read(ref)).rows);
      const edit = { sheet: ref, row: 3, column: 2, value: 9 };
      const guard = { sheet: ref, row: 4, column: 1, value: '别人' };
      expect(await failure(host.write([edit], [guard]))).toBe('changed');
      expect(await failure(host.write([edit, { ...edit, sheet: { source: SOURCE, sheet: '锁定' } }]))).toBe('protected');
      expect(await failure(host.write([edit, { ...edit, sheet: { source: SOURCE, sheet: '没有' } }]))).toBe('no-such-sheet');
      expect(JSON.stringify((await host.read(ref)).rows)).toBe(before);
      await host.write(
        [edit],
        [
          { ...guard, value: '测试乙' },
          { sheet: ref, row: 4, column: 3, value: null },
        ],
      );
      expect((await value(3, 2))?.value).toBe(9);
    });

    test('puts sheets of ours, replaces, adds to and removes them; never those of people', async () => {
      const spec = { name: '核查结果', columns: [{ title: '编号', format: '@' }, { title: '说明' }], rows: [['001', '=1']] };
      const made = await host.putSheet(spec);
      const again = await host.putSheet({ ...spec, rows: [['002', '改']] }, { replaces: made });
      expect(again).toBe('核查结果');
      await host.appendRows({ ...spec, rows: [['003', '加']] });
      const ours = (await host.sheets()).filter(({ isOurs }) => isOurs);
      expect(ours.map(({ sheet }) => sheet)).toEqual(['核查结果']);
      const grid = await host.read(ours[0] as SheetRef);
      expect(grid.rows).toEqual([
        ['编号', '说明'],
        ['002', '改'],
        ['003', '加'],
      ]);
      expect(await failure(host.removeSheet('户 表'))).toBe('not-ours');
      const beside = await host.putSheet({ ...spec, name: '户 表' }, { replaces: '户 表' });
      expect((await host.sheets()).find(({ sheet, isOurs }) => sheet === '户 表' && !isOurs)).toBeDefined();
      await host.removeSheet(beside === '户 表' ? '核查结果' : beside);
      expect((await host.sheets()).filter(({ isOurs }) => isOurs)).toHaveLength(1);
    });

    test('marks, marks anew, and unmarks without touching what is written', async () => {
      const before = JSON.stringify(await host.read(ref));
      await host.mark([{ sheet: ref, cells: [{ row: 3, column: 2, severity: 'error' }] }]);
      await host.mark([{ sheet: ref, cells: [{ row: 4, column: 2, severity: 'notice' }] }]);
      await host.unmark();
      await host.unmark();
      expect(JSON.stringify(await host.read(ref))).toBe(before);
    });

    test('selects a cell and says what is selected', async () => {
      await host.select(ref, 4, 1);
      expect(await host.selection()).toEqual({ sheet: ref, range: { top: 4, left: 1, bottom: 4, right: 1 } });
      expect(await failure(host.select({ source: SOURCE, sheet: '没有' }, 1, 0))).toBe('no-such-sheet');
    });

    test('keeps texts, long ones too, and forgets them', async () => {
      for (const text of ['设置', '很长<&>"'.repeat(20_000)]) {
        await host.save('taizhang.test', text);
        expect(await host.load('taizhang.test')).toBe(text);
      }
      await host.save('taizhang.test', null);
      expect(await host.load('taizhang.test')).toBeNull();
    });
  });
}
