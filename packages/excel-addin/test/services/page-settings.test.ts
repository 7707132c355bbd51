import { gridFromRows } from '@taizhang/core';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/host/file/kept-texts';
import { bookOf, pageSitting } from './page';

const HEAD = ['户编号', '人编号', '姓名', '证件号码', '与户主关系', '文化程度'];
const ROW = ['5210000001', '521000000101', '测试甲', '520000199001010018', '户主', '小学'];
const book = () => bookOf([gridFromRows([HEAD, ROW], { source: 'x', sheet: '人员信息' })]);

describe('settings on the page', () => {
  test('date and region belong to the files that they were set for, all else to the office', async () => {
    const { app, desk, store } = await pageSitting();
    await desk.open('一村.xlsx', book());
    await app.change({ asOf: '2023-12-31', region: '520000', textSize: 'large' });
    const round = await app.check();
    expect(round.outcome.asOf).toContain('2023-12-31');
    expect(round.asOfFrom).toBe('settings');
    desk.close('一村.xlsx');
    await desk.open('二村.xlsx', book());
    expect(app.settings().asOf).toBeUndefined();
    const other = await app.check();
    expect(other.outcome.asOf).not.toContain('2023');
    expect(other.asOfFrom).toBeUndefined();
    expect(app.settings()).toMatchObject({ textSize: 'large' });
    expect(app.settings().region).toBeUndefined();
    // Beside each other nothing is known of both; said once, it holds for both.
    await desk.open('一村.xlsx', book());
    expect((await app.check()).outcome.asOf).not.toContain('2023');
    await app.change({ asOf: '2024-01-05' });
    desk.close('一村.xlsx');
    await app.read();
    expect(app.settings().asOf).toBe('2024-01-05');
    expect(store.get('taizhang.settings')).not.toMatch(/asOf|region/);
    expect(store.keys().join()).not.toMatch(/村/);
  });

  test('next month the region is known, the date is asked for again', async () => {
    const { app, desk } = await pageSitting();
    await desk.open('一村20231231.xlsx', book());
    await app.change({ asOf: '2023-12-31', region: '520000' });
    desk.close('一村20231231.xlsx');
    await desk.open('一村20240131.xlsx', book());
    await app.read();
    expect(app.settings().region).toBe('520000');
    expect(app.settings().asOf).toBeUndefined();
  });

  test('what older settings hold, or is set before a file is open, goes to the first file and to no other', async () => {
    const store = memoryStore();
    store.set('taizhang.settings', '{"schemaVersion":1,"language":"zh-CN","region":"520000"}');
    const { app, desk } = await pageSitting(store);
    expect(app.settings().region).toBe('520000');
    await app.change({ asOf: '2023-12-31' });
    await desk.open('一村.xlsx', book());
    await app.read();
    expect(app.settings()).toMatchObject({ region: '520000', asOf: '2023-12-31' });
    const again = await pageSitting(store);
    expect(again.app.settings().region).toBeUndefined();
    await again.desk.open('二村.xlsx', book());
    await again.app.read();
    expect(again.app.settings().asOf).toBeUndefined();
    again.desk.close('二村.xlsx');
    await again.desk.open('一村.xlsx', book());
    await again.app.read();
    expect(again.app.settings()).toMatchObject({ region: '520000', asOf: '2023-12-31' });
  });
});
