import * as files from '@taizhang/files';
import { writeCsv, writeWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { type FileHost, fileHost } from '../../src/host/file';
import { memoryStore } from '../../src/host/file/kept-texts';
import { localFileWork } from '../../src/host/local-file-work';
import type { HostEdit } from '../../src/host/port';
import { differingParts as differing } from '../support/parts-of';

const HOUSEHOLDS = writeWorkbook({
  sheets: [
    {
      name: '户表',
      columns: [{ title: '户编号', format: '@' }, { title: '人口' }, { title: '收入', format: '0.00' }],
      rows: [
        ['5200000001', 3, 100],
        ['5200000002', 2, 250.5],
      ],
    },
    { name: '说明', columns: [{ title: '说明' }], rows: [['测试']] },
  ],
});
const A = { source: '一村.xlsx', sheet: '户表' };

async function opened(names: readonly string[] = ['一村.xlsx']): Promise<FileHost> {
  const made = fileHost(localFileWork(), memoryStore());
  for (const name of names) await made.desk.open(name, HOUSEHOLDS);
  return made;
}
const edit = (row: number, column: number, value: HostEdit['value'], more: Partial<HostEdit> = {}): HostEdit => ({
  sheet: A,
  row,
  column,
  value,
  ...more,
});
const gridOf = (bytes: Uint8Array, sheet = 0) => files.readWorkbook(bytes, { name: 'x.xlsx' }).grids[sheet];

describe('opened files as a host', () => {
  it('names sources and sheets, and reads the very grid each time until something is written', async () => {
    const { host } = await opened(['一村.xlsx', '二村.xlsx']);
    expect(await host.sources()).toEqual(['一村.xlsx', '二村.xlsx']);
    const sheets = await host.sheets();
    expect(sheets.map(({ source, sheet, isOurs }) => [source, sheet, isOurs])).toEqual([
      ['一村.xlsx', '户表', false],
      ['一村.xlsx', '说明', false],
      ['二村.xlsx', '户表', false],
      ['二村.xlsx', '说明', false],
    ]);
    expect(sheets[0]?.used).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
    const before = await host.read(A);
    expect(await host.read(A)).toBe(before);
    await host.write([edit(2, 1, 4)]);
    expect(await host.read(A)).not.toBe(before);
    expect(before.rows[1]?.[1]).toBe(3);
  });
  it('writes, guards, and says what stands in cells with formats', async () => {
    const { host } = await opened();
    await host.write(
      [edit(2, 1, 4), edit(9, 4, '0012', { format: '@' })],
      [{ sheet: A, row: 2, column: 0, value: '5200000001' }],
    );
    const [cells] = await host.cells(A, { top: 2, left: 0, bottom: 2, right: 2 });
    expect(cells).toEqual([
      { value: '5200000001', format: '@' },
      { value: 4, format: 'General' },
      { value: 100, format: '0.00' },
    ]);
    expect(await host.cells(A, { top: 9, left: 4, bottom: 9, right: 4 })).toEqual([[{ value: '0012', format: '@' }]]);
    const stale = host.write([edit(2, 1, 5)], [{ sheet: A, row: 2, column: 1, value: 3 }]);
    await expect(stale).rejects.toMatchObject({ code: 'changed' });
    await expect(host.write([{ ...edit(1, 0, 'x'), sheet: { source: '无', sheet: '无' } }])).rejects.toMatchObject({
      code: 'no-such-sheet',
    });
    expect((await host.cells(A, { top: 2, left: 1, bottom: 2, right: 1 }))[0]?.[0]?.value).toBe(4);
  });
  it('never writes into a protected sheet', async () => {
    const { host, desk } = fileHost(localFileWork(), memoryStore());
    const { rawXlsx } = await import('../../../files/test/support');
    const guarded = rawXlsx({
      sheets: { 户表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>' },
    });
    await desk.open('一村.xlsx', guarded);
    await expect(host.write([edit(1, 0, 2)])).rejects.toMatchObject({ code: 'protected', about: { sheet: '户表' } });
    expect(differing((await desk.copy('一村.xlsx')).bytes, guarded)).toEqual([]);
  });
  it('saves a copy in which nothing but the changes differs, and the original itself once they are taken back', async () => {
    const { host, desk } = await opened();
    await host.write([edit(2, 1, 4), edit(3, 2, 99)]);
    expect(desk.files()[0]?.edits).toBe(2);
    const { bytes, isNew } = await desk.copy('一村.xlsx');
    expect(isNew).toBe(false);
    expect(differing(bytes, HOUSEHOLDS)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(gridOf(bytes)?.rows[1]).toEqual(['5200000001', 4, 100]);
    await host.write([edit(2, 1, 3), edit(3, 2, 250.5)]);
    expect(desk.files()[0]?.edits).toBe(0);
    expect(differing((await desk.copy('一村.xlsx')).bytes, HOUSEHOLDS)).toEqual([]);
  });
  it('keeps marks as data, shows them, and puts them into the copy', async () => {
    const { host, desk, view } = await opened();
    const said: string[] = [];
    const stop = view.onChange((what) => said.push(what));
    const marks = [{ sheet: A, cells: [{ row: 2, column: 1, severity: 'error' as const }] }];
    await host.mark(marks);
    expect(view.marks()).toEqual(marks);
    expect(files.isMarked((await desk.copy('一村.xlsx')).bytes)).toBe(true);
    await host.unmark();
    expect(differing((await desk.copy('一村.xlsx')).bytes, HOUSEHOLDS)).toEqual([]);
    await host.select(A, 3, 1);
    expect(view.chosen()).toEqual({ sheet: A, row: 3, column: 1 });
    expect((await host.selection())?.range).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
    stop();
    desk.close('一村.xlsx');
    expect(said).toEqual(['marks', 'marks', 'chosen']);
    expect(await host.selection()).toBeNull();
    expect(view.marks()).toEqual([]);
  });
  it('collects sheets that were made into files by what they are about', async () => {
    const { host, desk, view } = await opened();
    const spec = { name: '核查结果', columns: [{ title: '单元格' }], rows: [['B2']] };
    expect(await host.putSheet(spec, { book: 'findings' })).toBe('核查结果');
    expect(await host.putSheet(spec, { book: 'findings' })).toBe('核查结果(2)');
    expect(await host.putSheet({ ...spec, rows: [['C3']] }, { book: 'findings', replaces: '核查结果' })).toBe('核查结果');
    await host.appendRows({ name: '修改记录', columns: [{ title: '时间' }], rows: [['一']] });
    await host.appendRows({ name: '修改记录', columns: [{ title: '时间' }], rows: [['二']] });
    expect(desk.books()).toEqual(['findings', 'log']);
    expect(gridOf(await desk.book('findings'))?.rows).toEqual([['单元格'], ['C3']]);
    expect(gridOf(await desk.book('log'))?.rows).toEqual([['时间'], ['一'], ['二']]);
    const ours = (await host.sheets()).filter(({ isOurs }) => isOurs);
    expect(ours.map(({ sheet }) => sheet)).toEqual(['核查结果', '核查结果(2)', '修改记录']);
    expect((await host.read(ours[0] as never)).rows[1]).toEqual(['C3']);
    expect(view.grid({ source: '', sheet: '核查结果' })?.rows).toHaveLength(2);
    await host.removeSheet('核查结果(2)');
    await expect(host.removeSheet('户表')).rejects.toMatchObject({ code: 'not-ours' });
  });
  it('says which sheets a person left out', async () => {
    const { host, desk } = await opened();
    desk.leaveOut({ source: '一村.xlsx', sheet: '说明' }, true);
    expect((await host.sheets()).filter(({ isLeftOut }) => isLeftOut).map(({ sheet }) => sheet)).toEqual(['说明']);
    expect(desk.leftOut()).toEqual([{ source: '一村.xlsx', sheet: '说明' }]);
    desk.leaveOut({ source: '一村.xlsx', sheet: '说明' }, false);
    expect(desk.leftOut()).toEqual([]);
  });
  it('tells open files apart: the same for next month, an edition for each export; keys show no names', async () => {
    const store = memoryStore();
    const { host, desk } = fileHost(localFileWork(), store);
    expect(host.documents?.()).toEqual([]);
    for (const name of ['一村户表20231201.xlsx', '一村户表20231215 副本.xlsx', '二村户表20231215.xlsx'])
      await desk.open(name, HOUSEHOLDS);
    const [december, copy, other] = host.documents?.() ?? [];
    expect(december).toMatchObject({ source: '一村户表20231201.xlsx', id: copy?.id });
    expect(copy?.edition).not.toBe(december?.edition);
    expect(other?.id).not.toBe(copy?.id);
    expect(JSON.stringify([december?.id, december?.edition])).toMatch(/^\["[0-9a-f]{16}","[0-9a-f]{16}"\]$/);
    await host.save('taizhang.settings', '{}');
    desk.close('一村户表20231201.xlsx');
    expect(host.documents?.().map(({ source }) => source)).toEqual(['一村户表20231215 副本.xlsx', '二村户表20231215.xlsx']);
    expect(await host.load('taizhang.settings')).toBe('{}');
  });
  it('saves what is no .xlsx as a new workbook with values, formats, merges and marks', async () => {
    const { host, desk } = fileHost(localFileWork(), memoryStore());
    await desk.open(
      '一村.csv',
      writeCsv([
        ['户编号', '人口'],
        ['5200000001', 3],
      ]),
    );
    const sheet = (await host.sheets())[0];
    if (!sheet) throw new Error('no sheet');
    await host.write([{ sheet, row: 2, column: 1, value: 4 }]);
    await host.mark([{ sheet, cells: [{ row: 2, column: 1, severity: 'suspect' }] }]);
    const { bytes, isNew } = await desk.copy('一村.csv');
    expect(isNew).toBe(true);
    expect(gridOf(bytes)?.rows).toEqual([
      ['户编号', '人口'],
      [5200000001, 4],
    ]);
  });
  it('refuses what is no workbook with its one sentence and keeps what was open', async () => {
    const { desk, host } = await opened();
    await expect(desk.open('坏.xlsx', new TextEncoder().encode('%PDF-1.4'))).rejects.toMatchObject({ name: 'FileError' });
    expect(await host.sources()).toEqual(['一村.xlsx']);
  });
});
