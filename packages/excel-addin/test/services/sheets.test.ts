import { gridFromRows } from '@taizhang/core';
import type { Question } from '@taizhang/core/ask';
import { describe, expect, test } from 'vitest';
import { hamletGrids } from '../township';
import { sitting } from './app-on';

const households: Question = {
  schemaVersion: 1,
  count: 'household',
  ledger: 'household',
  conditions: [],
  by: ['village'],
  name: '户数',
};

describe('sheets that are made', () => {
  test('要数: of the sheets as they stand now, kept for next month, put as a sheet of ours', async () => {
    const { app, host } = await sitting();
    const vocabulary = await app.vocabulary();
    expect(vocabulary.columns.length).toBeGreaterThan(5);
    const before = (await app.ask(households)).total.value ?? 0;
    expect(before).toBeGreaterThan(20);
    host.dropSheet('户表');
    host.type('人表', 10, 5, '5200001009000001');
    await app.read();
    expect((await app.ask({ ...households, ledger: 'person' })).total.value).not.toBe(before);
    await app.keep(households);
    await app.keep({ ...households, by: [] });
    expect(app.keptQuestions()).toEqual([{ ...households, by: [] }]);
    await expect(app.keep({ ...households, name: '' })).rejects.toMatchObject({ zh: expect.stringContaining('名字') });
    const answer = await app.putAnswer({ ...households, ledger: 'person' }, { names: true });
    expect((await host.sheets()).find((sheet) => sheet.sheet === answer.made[0])?.isOurs).toBe(true);
  });

  test('指标 and 总览 are ours; an empty ledger is the clerk’s own, and is read', async () => {
    const { app, host } = await sitting();
    await app.change({ asOf: '2023-12-31' });
    const board = await app.putDashboard();
    expect(board.made.length).toBeGreaterThan(0);
    const choices = (await app.engine.indicators()).filter((one) => one.value !== '');
    const figures = await app.putFigures({ indicators: choices.slice(0, 3).map((one) => one.id), by: [], as: 'values' });
    expect(figures.made.length).toBeGreaterThan(0);
    const ours = (await host.sheets()).filter((sheet) => sheet.isOurs).map((sheet) => sheet.sheet);
    expect(ours).toEqual(expect.arrayContaining([...board.made, ...figures.made]));
    const made = await app.putTemplate(['village']);
    const readings = await app.read();
    const sheets = readings.map((reading) => reading.sheet);
    expect(made.made.some((name) => sheets.includes(name))).toBe(true);
    expect(sheets.filter((name) => ours.includes(name))).toEqual([]);
  });

  test('比对: put and marked', async () => {
    const { app, host } = await sitting();
    const source = hamletGrids()[0]?.source ?? '';
    const result = await app.reconcile({ source, sheet: '人表' }, { source, sheet: '花名册' }, {});
    expect(result.same + result.differing.length + result.onlyA.length + result.onlyB.length).toBeGreaterThan(0);
    const answer = await app.putReconciliation(result, { names: true, mark: true });
    expect(answer.made.length).toBeGreaterThan(0);
    const marks = host.writes.flatMap((write) => (write.what === 'mark' ? write.marks : []));
    expect(marks.every((one) => ['人表', '花名册'].includes(one.sheet.sheet))).toBe(true);
  });

  test('套表: proposed, filled into blank cells only, remembered for the next form of the same heads', async () => {
    const { app, host } = await sitting();
    const source = hamletGrids()[0]?.source ?? '';
    host.addSheet(
      gridFromRows(
        [
          ['测试镇监测对象情况统计表', null, null],
          ['村名', '总户数', '总人数'],
          ['测试一村', null, null],
          ['合计', null, null],
        ],
        { source, sheet: '上级表' },
      ),
    );
    const sheet = { source, sheet: '上级表' };
    const proposal = await app.proposeForm(sheet);
    const cells = proposal.cells.filter((cell) => cell.of !== null && cell.value !== null);
    expect(cells.length).toBeGreaterThan(0);
    const answer = await app.fillForm(
      sheet,
      proposal,
      cells.map(({ row, column, of, group, unit }) => ({
        row,
        column,
        of,
        ...(group ? { group } : {}),
        ...(unit ? { unit } : {}),
      })),
    );
    expect(answer).toMatchObject({ written: cells.length, refused: [] });
    for (const cell of cells) expect(host.at('上级表', cell.row, cell.column)).toBe(cell.value);
    expect(host.at('上级表', 2, 1)).toBe('总户数');
    expect(Object.keys(app.settings().forms)).toEqual([proposal.signature]);
    await app.undo();
    for (const cell of cells) expect(host.at('上级表', cell.row, cell.column)).toBeNull();
    const next = await app.proposeForm(sheet);
    expect(next.cells.filter((cell) => cell.confidence === 'remembered').length).toBe(cells.length);
  });

  test('where numbers are hidden altogether, no sheet shows their last four', async () => {
    const { app, host } = await sitting();
    host.type('人表', 30, 11, '520000199001010013');
    await app.report({ names: true });
    const shown = JSON.stringify(host.writes);
    expect(/\*{4}\d{3}[\dX]/.test(shown)).toBe(true);
    await app.change({ masking: 'hidden' });
    host.writes.length = 0;
    await app.report({ names: true });
    const specs = host.writes.flatMap((write) => (write.what === 'putSheet' ? [write.spec] : []));
    expect(specs.length).toBeGreaterThan(3);
    expect(/\*{4}\d{3}[\dX]/.test(JSON.stringify(specs))).toBe(false);
    for (const spec of specs) {
      const at = spec.columns.findIndex((column) => column.title.includes('尾号'));
      if (at >= 0) expect(spec.rows.every((row) => row[at] === null)).toBe(true);
    }
  });
});
