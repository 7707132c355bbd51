import { gridFromRows } from '@taizhang/core';
import type { Question } from '@taizhang/core/ask';
import { expect, test } from 'vitest';
import type { SheetRef } from '../../src/host/port';
import { hamletGrids } from '../township';
import { sitting } from './app-on';

/* What people do to the workbook between one command and the next, without our being told. */

const people: Question = { schemaVersion: 1, count: 'person', ledger: 'person', conditions: [], by: [] };

test('a sheet that was deleted is not counted any more, one that came is', async () => {
  const { app, host } = await sitting();
  const before = (await app.ask(people)).total.value;
  expect(before).toBeGreaterThan(20);
  host.dropSheet('人表');
  expect((await app.ask(people)).total.value).not.toBe(before);
  const [roll] = hamletGrids().filter(({ sheet }) => sheet === '人表');
  if (roll) host.addSheet(roll);
  expect((await app.ask(people)).total.value).toBe(before);
});

test('what is typed while a sheet of ours is made is counted afterwards', async () => {
  const { app, host } = await sitting();
  const households: Question = { ...people, count: 'household', ledger: 'household' };
  const before = (await app.ask(households)).total.value ?? 0;
  // Excel raises no events meanwhile: the listeners hear nothing.
  host.before = (method) => {
    if (method !== 'putSheet') return;
    host.before = () => undefined;
    const [roll] = hamletGrids().filter(({ sheet }) => sheet === '户表');
    if (roll)
      host.addSheet({ ...roll, rows: roll.rows.map((row, i) => (i === roll.rows.length - 1 ? row.map(() => null) : row)) });
  };
  await app.putAnswer(households, { names: false });
  expect((await app.ask(households)).total.value).toBe(before - 1);
});

test('a form is filled only where it is still as it was shown', async () => {
  const { app, host } = await sitting();
  const source = hamletGrids()[0]?.source ?? '';
  const rows = [
    ['测试镇监测对象情况统计表', null, null],
    ['村名', '总户数', '总人数'],
    ['测试一村', null, null],
    ['合计', null, null],
  ];
  const sheet = { source, sheet: '上级表' };
  host.addSheet(gridFromRows(rows, sheet));
  const proposal = await app.proposeForm(sheet);
  const cells = proposal.cells
    .filter((cell) => cell.of !== null && cell.value !== null)
    .map(({ row, column, of, group, unit }) => ({ row, column, of, ...(group ? { group } : {}), ...(unit ? { unit } : {}) }));
  expect(cells.length).toBeGreaterThan(1);
  const [typed] = cells as [(typeof cells)[number]];
  host.type('上级表', typed.row, typed.column, 7);
  const answer = await app.fillForm(sheet, proposal, cells);
  expect(answer.written).toBe(cells.length - 1);
  expect(answer.refused).toEqual([{ cell: expect.any(String), sheet: '上级表', why: expect.stringContaining('改过') }]);
  expect(host.at('上级表', typed.row, typed.column)).toBe(7);
  // A row was put in above: every place is another now.
  host.addSheet(gridFromRows([rows[0] as [], ['填报单位：测试镇', null, null], ...rows.slice(1)], sheet));
  const moved = await app.fillForm(sheet, proposal, cells);
  expect(moved.written).toBe(0);
  expect(moved.refused).toHaveLength(cells.length);
});

test('比对: marks go where the rows are by now, and rows that changed since get none', async () => {
  const { app, host } = await sitting();
  const source = hamletGrids()[0]?.source ?? '';
  const [there, here] = ['人表', '花名册'].map((sheet) => ({ source, sheet })) as [SheetRef, SheetRef];
  const result = await app.reconcile(there, here, {});
  const rows = [...new Set([...result.onlyA, ...result.differing.map(({ a }) => a)].map(({ row }) => row))];
  const [first, second] = rows as [number, number];
  const marked = (): Map<number, number> => {
    const own = host.writes
      .flatMap((write) => (write.what === 'mark' ? write.marks : []))
      .findLast((one) => one.sheet.sheet === '人表');
    const counts = new Map<number, number>();
    for (const { row } of own?.cells ?? []) counts.set(row, (counts.get(row) ?? 0) + 1);
    return counts;
  };
  expect((await app.putReconciliation(result, { names: false, mark: true })).notes).toEqual([]);
  const before = marked();
  const free = [5, 6, 7, 8, 9, 10].find((row) => !before.has(row)) ?? 5;
  host.swapRows('人表', first, free);
  host.type('人表', second, 0, '改过');
  const answer = await app.putReconciliation(result, { names: false, mark: true });
  expect(marked().get(free)).toBe(before.get(first));
  expect(marked().has(first)).toBe(false);
  expect(marked().has(second)).toBe(false);
  expect(answer.notes.join('')).toContain('1 行');
});

test('上报 again: what people filled into the 整改表 or the findings stays, the new sheets stand beside it', async () => {
  const { app, host } = await sitting();
  const { made } = await app.report({ names: true });
  expect((await app.report({ names: false })).made).toEqual(made);
  const spec = host.writes
    .flatMap((write) => (write.what === 'putSheet' && write.spec.name === '整改表' ? [write.spec] : []))
    .at(-1);
  const measure = spec?.columns.findIndex(({ title }) => title === '整改措施') ?? -1;
  const row = (spec?.headings?.length ?? 0) + 2;
  host.type('整改表', row, measure, '已入户核实，三日内改');
  const again = await app.report({ names: true });
  expect(again.made[0]).toBe('整改表 (2)');
  expect(again.made.slice(1)).toEqual(made.slice(1));
  expect(again.notes.join('')).toContain('“整改表 (2)”');
  expect(host.at('整改表', row, measure)).toBe('已入户核实，三日内改');
});
