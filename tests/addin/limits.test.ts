import { afterEach, describe, expect, test, vi } from 'vitest';
import { excelHost } from '../../packages/excel-addin/src/host/excel';
import { hamletGrids } from '../../packages/excel-addin/test/township';
import type { WorkbookData } from '../officejs-host/book/workbook-data';
import type { Level } from '../officejs-host/host/levels';
import type { HostOptions } from '../officejs-host/host/make-host';
import { type OpenedHost, openHost } from '../officejs-host/open-host';
import { appOn } from './excel-app';
import { workbookOfGrids } from './workbook-of-grids';

/* Promise 15 and the levels: blocks that fit, one round trip each; every level from 1.9 on, with the requirement gate on. */

vi.setConfig({ testTimeout: 120_000 });
let opened: OpenedHost;
afterEach(() => {
  expect(opened.host.unimplemented).toEqual([]);
  opened.close();
});

const open = async (workbook: WorkbookData, limits: HostOptions['limits'] = 'desktop', level: Level = '1.20') => {
  opened = await openHost({ globals: true, workbook, limits, level });
  return excelHost();
};

const wide = (rows: number, columns: number): WorkbookData => ({
  sheets: [
    {
      name: '人表',
      cells: Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) =>
          j % 3 === 0 ? `测试县测试镇测试村第${i}组` : j % 3 === 1 ? i * j : { value: 45_000 + i, numberFormat: 'yyyy/m/d' },
        ),
      ),
    },
  ],
});

const REF = { source: '', sheet: '人表' };

describe('reading in blocks', () => {
  test('20,000 rows × 26 through 5 MB answers: everything arrives, about one call a block', async () => {
    const excel = await open(wide(20_000, 26), 'web');
    const seen: number[] = [];
    const grid = await excel.read(REF, { onProgress: (rows) => seen.push(rows) });
    expect(grid.rows).toHaveLength(20_000);
    expect(grid.rows[19_999]?.slice(0, 3)).toEqual(['测试县测试镇测试村第19999组', 19_999, 64_999]);
    expect(grid.formats).toEqual(['General', 'yyyy/m/d']);
    expect(grid.formatOf?.[19_999]?.[2]).toBe(1);
    expect(seen.at(-1)).toBe(20_000);
    expect(opened.host.calls()).toBeLessThan(seen.length + 16);
    expect(Math.max(...opened.host.batches.map(({ answer }) => JSON.stringify(answer).length))).toBeLessThan(5 * 1024 * 1024);
  });

  test.each([
    ['answers of 100 kB', { payload: 100_000 }],
    ['reads of 3,000 cells that come back null', { cells: 3000, overCells: 'null' }],
    ['reads of 3,000 cells that are refused', { cells: 3000, overCells: 'error' }],
  ] as const)('%s: halved and tried again', async (_, limits) => {
    const excel = await open(wide(2000, 20), limits as never);
    const grid = await excel.read(REF);
    expect(grid.rows).toHaveLength(2000);
    expect(grid.rows[1999]?.[1]).toBe(1999);
    expect(grid.formatOf?.[1999]?.[2]).toBe(1);
    const cells = await excel.cells(REF, { top: 1, left: 0, bottom: 2000, right: 19 });
    expect(cells[1999]?.[2]).toEqual({ value: 46_999, format: 'yyyy/m/d' });
  });

  test('a row that is too large by itself is said, not tried for ever', async () => {
    const excel = await open(wide(20, 200), { payload: 3000 } as never);
    await expect(excel.read(REF)).rejects.toMatchObject({ code: 'too-large', about: { sheet: '人表' } });
  });

  test('a stray cell at the far corner: fifty rows come back with a handful of calls', async () => {
    const data = wide(50, 20);
    const excel = await open(data, 'web');
    opened.host.userEdit('人表', 'XFD1048576', 'x');
    const grid = await excel.read(REF);
    expect(grid.rows).toHaveLength(51);
    expect(grid.rowNumbers[50]).toBe(1_048_576);
    expect(opened.host.calls()).toBeLessThan(12);
  });

  test('cancelled: stops before the next block', async () => {
    const excel = await open(wide(6000, 20), 'web');
    const stop = new AbortController();
    const at: number[] = [];
    const reading = excel.read(REF, {
      signal: stop.signal,
      onProgress: (rows) => {
        at.push(rows);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(at).toHaveLength(1);
    expect(opened.host.writes).toEqual([]);
  });

  test('hidden rows, columns and merges as Excel has them', async () => {
    const data = wide(6, 4);
    const excel = await open({
      sheets: [
        { ...(data.sheets[0] as object), name: '人表', hiddenRows: [2, 3], hiddenColumns: ['B'], merges: ['A5:B6'] } as never,
      ],
    });
    const grid = await excel.read(REF);
    expect([...(grid.hiddenRows ?? [])]).toEqual([2, 3]);
    expect([...(grid.hiddenColumns ?? [])]).toEqual([1]);
    expect(grid.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
  });

  test('a findings sheet of 30,000 rows goes out in blocks under 5 MB', async () => {
    const excel = await open({ sheets: [{ name: '人表', cells: [['甲']] }] }, 'web');
    const rows = Array.from({ length: 30_000 }, (_, i) => [
      `第${i}条`,
      '家庭人口数与成员数不一致，请核对户籍与实际居住情况后更正',
      i,
      `=1+${i}`,
    ]);
    const name = await excel.putSheet({
      name: '核查结果',
      columns: [{ title: '编号' }, { title: '说明' }, { title: '行' }, { title: '公式样' }],
      rows,
    });
    expect(name).toBe('核查结果');
    const grid = await excel.read({ source: '', sheet: name });
    expect(grid.rows).toHaveLength(30_001);
    expect(grid.rows[30_000]).toEqual([
      '第29999条',
      '家庭人口数与成员数不一致，请核对户籍与实际居住情况后更正',
      29_999,
      '=1+29999',
    ]);
    const sheet = opened.host.book().sheets.find((one) => one.name === name);
    expect([...(sheet?.rows.values() ?? [])].some((row) => [...row.values()].some(({ formula }) => formula !== undefined))).toBe(
      false,
    );
  });
});

describe.each(['1.9', '1.14', '1.17', '1.20'] as const)('ExcelApi %s with the gate on', (level) => {
  test('check, fix, undo, mark, unmark, report and template work', async () => {
    const excel = await open(workbookOfGrids(hamletGrids()), 'web', level);
    expect(excel.can.undo).toBe(level === '1.20');
    const app = await appOn(excel);
    const round = await app.check();
    const cards = round.outcome.cards.filter((card) => card.choices.length > 0);
    const before = opened.host.snapshot();
    const ledger = (): unknown =>
      opened.host.diff(before).filter(({ at }) => !/^(settings|sheet |active|selection|customXml)/.test(at));
    expect((await app.apply(await app.preview(cards, 0))).written).toBeGreaterThan(5);
    await app.undo();
    expect(ledger()).toEqual([]);
    expect((await app.mark()).cells).toBeGreaterThan(10);
    await app.unmark();
    expect(ledger()).toEqual([]);
    expect((await app.report({ names: true })).made.length).toBeGreaterThan(1);
    const made = await excel.putSheet(
      {
        name: '户表',
        columns: [
          { title: '户类型', note: '按文件填写' },
          { title: '人口数', format: '0' },
        ],
        rows: [],
        validations: [
          {
            range: { top: 2, left: 0, bottom: 30, right: 0 },
            rule: { kind: 'list', values: ['一般户', '脱贫户,含返贫'] },
            prompt: '选一个',
          },
          { range: { top: 2, left: 1, bottom: 30, right: 1 }, rule: { kind: 'whole', min: 1, max: 20 } },
        ],
      },
      { isTheirs: true },
    );
    expect(made).not.toBe('户表');
    expect((await excel.sheets()).find(({ sheet }) => sheet === made)?.isOurs).toBe(false);
  });
});
