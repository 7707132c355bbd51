import { type Grid, gridFromRows, type Scalar } from '@taizhang/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../packages/excel-addin/src/engine/checking';
import type { App, Round } from '../../packages/excel-addin/src/services/app';
import { changeLog } from '../../packages/excel-addin/src/services/change-log';
import { openJournal } from '../../packages/excel-addin/src/services/journal';
import { serviceWords } from '../../packages/excel-addin/src/text/services';
import { type ExcelDesk, excelDesk } from './excel-app';
import { peoples } from './peoples';
import { smallLedger } from './small-ledger';

let desk: ExcelDesk;
beforeAll(async () => {
  desk = await excelDesk(smallLedger());
});
afterAll(() => desk.close());

const mendable = (round: Round): Card[] => round.outcome.cards.filter((card) => card.choices.length > 0);
const state = (): unknown => peoples(desk.host.snapshot());
const own = '花名册';

async function checked(grids: readonly Grid[] = smallLedger(), more = {}): Promise<{ app: App; cards: Card[] }> {
  desk.load(grids, more);
  const app = await desk.session();
  return { app, cards: mendable(await app.check()) };
}

/** What a sheet shows, row by row. */
async function shown(sheet: string): Promise<readonly (readonly Scalar[])[]> {
  return (await desk.sheetHost().read({ source: '', sheet })).rows;
}

describe('fixes', () => {
  test('nothing is written before a fix is applied; the preview shows what will be', async () => {
    const { app, cards } = await checked();
    expect(cards.length).toBeGreaterThan(3);
    expect(desk.host.writes.every(({ member }) => member === 'Settings.Write')).toBe(true);
    const writes = desk.host.writes.length;
    const preview = await app.preview(cards, 0);
    expect(preview.edits).toHaveLength(cards.length);
    expect(preview.refused).toEqual([]);
    expect(preview.edits[0]).toMatchObject({ sheet: { sheet: own }, title: expect.any(String), before: expect.any(String) });
    expect(desk.host.writes.length).toBe(writes);
  });

  test('a fix writes its cells and nothing else, is logged, and undone exactly, values and formats', async () => {
    const { app, cards } = await checked();
    const before = state();
    const first = desk.host.snapshot();
    const { edits } = await app.preview(cards, 0);
    const answer = await app.apply({ edits, refused: [] });
    expect(answer).toEqual({ written: edits.length, refused: [] });
    const changed = desk.host.diff(first).filter(({ at }) => at.startsWith(own));
    expect(changed.map(({ at }) => at).sort()).toEqual(edits.map(({ cell }) => `${own}!${cell}`).sort());
    const log = await shown('修改记录');
    expect(log[0]).toEqual(['时间', '工作表', '单元格', '列名', '改前', '改后', '事由']);
    expect(log).toHaveLength(edits.length + 1);
    expect(log[1]?.slice(0, 4)).toEqual(['2026-11-20 09:30', own, edits[0]?.cell, edits[0]?.title]);
    const titles = new Map((await app.engine.rules()).map(({ id, title }) => [id, title]));
    expect(log.slice(1).map((row) => row[6])).toEqual(edits.map(({ rule }) => titles.get(rule)));
    expect(String(log[1]?.[6])).toMatch(/^\p{Script=Han}/u);
    expect(app.undoable()).toMatchObject({ cells: edits.length });
    expect(await app.undo()).toEqual({ written: edits.length, refused: [] });
    expect(state()).toEqual(before);
    expect(app.undoable()).toBeNull();
    expect(await shown('修改记录')).toHaveLength(edits.length * 2 + 1);
    expect(desk.host.unimplemented).toEqual([]);
  });

  test('several levels, the last first, also in a later session', async () => {
    const { app, cards } = await checked();
    const states: unknown[] = [];
    for (const card of cards.slice(0, 3)) {
      states.push(state());
      await app.apply(await app.preview([card], 0));
    }
    const later = await desk.session();
    for (const before of states.reverse()) {
      await later.undo();
      expect(state()).toEqual(before);
    }
    await expect(later.undo()).rejects.toMatchObject({ zh: '没有可以撤销的修改。' });
  });

  test('undo leaves a cell that was changed again, and says which', async () => {
    const { app, cards } = await checked();
    const { edits } = await app.preview(cards.slice(0, 2), 0);
    await app.apply({ edits, refused: [] });
    desk.host.userEdit(own, edits[0]?.cell as string, '人改的');
    const answer = await app.undo();
    expect(answer.written).toBe(1);
    expect(answer.refused).toEqual([{ cell: edits[0]?.cell, sheet: own, why: '这个单元格后来又改过，保持现在的样子。' }]);
    expect(
      (await desk.sheetHost().cells({ source: '', sheet: own }, { top: 5, left: 0, bottom: 5, right: 20 }))[0]?.some(
        (cell) => cell.value === '人改的',
      ),
    ).toBe(true);
  });

  test('undo still works after the workbook was saved under another name', async () => {
    const { app, cards } = await checked();
    const before = state();
    const { edits } = await app.preview(cards, 0);
    await app.apply({ edits, refused: [] });
    (desk.host.book() as { name: string }).name = '台账（改后）.xlsx';
    expect(await app.undo()).toEqual({ written: edits.length, refused: [] });
    expect(state()).toEqual(before);
  });

  test('an undo that a protected sheet refuses can be tried again, and blocks nothing', async () => {
    const { app, cards } = await checked();
    const before = state();
    await app.apply(await app.preview(cards.slice(0, 2), 0));
    const sheet = desk.host.book().sheets.find(({ name }) => name === own) as { protection: unknown };
    const open = sheet.protection;
    sheet.protection = { options: {} };
    await expect(app.undo()).rejects.toMatchObject({ zh: expect.stringContaining('受保护') });
    expect(app.undoable()).not.toBeNull();
    sheet.protection = open;
    await app.undo();
    expect(state()).toEqual(before);
  });

  test('undo finds rows that were sorted since', async () => {
    const { app, cards } = await checked();
    const rows = async () =>
      (await shown(own))
        .slice(4)
        .map((row) => JSON.stringify(row))
        .sort();
    const before = await rows();
    await app.apply(await app.preview(cards, 0));
    desk.host.userSort(own, 'A5:AI10', 0, false);
    const answer = await app.undo();
    expect(answer.refused).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test('a protected sheet: nothing is written, one sentence; the others are mended', async () => {
    const { app, cards } = await checked([...smallLedger(), { ...(smallLedger()[0] as Grid), sheet: '花名册2' }]);
    const preview = await app.preview(cards, 0);
    desk.host.book().sheets[0]!.protection = { options: {} } as never;
    const before = desk.host.snapshot();
    const answer = await app.apply(preview);
    expect(new Set(answer.refused.map(({ why }) => why))).toEqual(
      new Set(['“花名册”受保护，不能写入。请先撤销工作表保护，或请保管人处理。']),
    );
    expect(answer.written + answer.refused.length).toBe(preview.edits.length);
    expect(desk.host.diff(before).filter(({ at }) => at.startsWith('花名册!'))).toEqual([]);
    expect((await app.mark()).refused.map(({ sheet }) => sheet)).toEqual([own]);
  });

  test('a cell being edited: one sentence that says what to do, and nothing written', async () => {
    const { app, cards } = await checked();
    const preview = await app.preview(cards, 0);
    const before = desk.host.snapshot();
    desk.host.beginCellEdit();
    await expect(app.apply(preview)).rejects.toMatchObject({ zh: expect.stringMatching(/请按回车/) });
    desk.host.endCellEdit();
    expect(desk.host.diff(before)).toEqual([]);
    expect((await app.apply(preview)).written).toBe(preview.edits.length);
  });

  test('a formula is left alone, and said', async () => {
    const { app, cards } = await checked();
    const [edit] = (await app.preview([cards[0] as Card], 0)).edits;
    if (!edit) throw new Error('no edit');
    const value = await desk
      .sheetHost()
      .cells(edit.sheet, { top: edit.row, left: edit.column, bottom: edit.row, right: edit.column });
    desk.host
      .book()
      .sheets[0]!.rows.get(edit.row - 1)!
      .get(edit.column)!.formula = '=1+2';
    expect(value[0]?.[0]?.formula).toBeUndefined();
    const answer = await app.apply({ edits: [edit], refused: [] });
    expect(answer.written).toBe(0);
    expect(answer.refused[0]?.why).toContain('公式');
    expect(desk.host.writes.every(({ member }) => member === 'Settings.Write')).toBe(true);
  });

  test('a cell inside a merge is never written, the merge never split', async () => {
    const { cards } = await checked();
    const [card] = cards as [Card];
    const cell = card.choices[0]?.edits[0];
    if (!cell) throw new Error('no edit');
    const grids = smallLedger().map((grid) => ({
      ...grid,
      merges: [...grid.merges, { top: cell.row - 1, left: cell.column, bottom: cell.row, right: cell.column }],
    }));
    const again = await checked(grids);
    const same = again.cards.find((one) => one.row === card.row && one.rule === card.rule);
    const before = desk.host.snapshot();
    if (same) {
      const answer = await again.app.apply(await again.app.preview([same], 0));
      expect(answer.written).toBe(0);
    }
    expect(desk.host.diff(before)).toEqual([]);
  });

  test('rows that are gone, changed or alike are refused with a sentence each', async () => {
    const { app, cards } = await checked();
    const [card] = cards as [Card];
    desk.host.userDeleteRows(own, card.row);
    const gone = await app.apply(await app.preview([card], 0));
    expect(gone).toMatchObject({ written: 0 });
    expect((await app.preview([card], 0)).refused[0]?.why).toContain('没有找到这一行');
    const again = await checked();
    const [other] = again.cards as [Card];
    desk.host.userEdit(own, other.cell, 77);
    expect((await again.app.preview([other], 0)).refused[0]?.why).toContain('改过了');
    await expect(again.app.preview([{ ...other, row: 3 } as Card], 0)).resolves.toMatchObject({
      refused: [{ why: expect.stringContaining('不是最近一次') }],
    });
  });

  test('texts that look like formulas are logged and kept for undo as text', async () => {
    desk.load(smallLedger());
    const host = desk.sheetHost();
    const words = serviceWords('zh-CN');
    const source = async (): Promise<string> => '台账.xlsx';
    const log = changeLog(host, source, () => words);
    const from = await log.place();
    const texts = ['=1+1', '+1', '-1', '@A1', "'=1", '\t=1', '＝1', '520000198602040017', '2023-5-1', '1/2', 'TRUE', '0012'];
    const rows = texts.map((text, i) => ({
      sheet: { source: '台账.xlsx', sheet: own },
      row: i + 5,
      column: 2,
      title: text,
      rule: text,
      before: { value: text, format: 'General' },
      after: { value: text, format: '@' },
      telling: [],
    }));
    await host.write(await log.edits(rows, { at: '2026-11-20T09:30', to: 'after' }, from));
    const sheet = desk.host.book().sheets.find(({ name }) => name === '修改记录');
    const kept = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(kept.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect((await shown('修改记录')).slice(1).map((row) => row[4])).toEqual(texts);
    const journal = await openJournal(host, source);
    const open = await journal.begin({ id: 'a', what: '', at: '' }, rows, 0);
    expect(await journal.rows(open.entry)).toEqual(rows);
  });

  test('a sheet of people with the name of our log is left alone; ours gets another name', async () => {
    const theirs = {
      ...gridFromRows(
        [
          ['日期', '内容'],
          ['1月', '改了表'],
        ],
        { sheet: '修改记录', source: '台账.xlsx' },
      ),
    };
    const { app, cards } = await checked([...smallLedger(), theirs]);
    expect((await app.apply(await app.preview(cards, 0))).written).toBe(cards.length);
    expect(await shown('修改记录')).toEqual(theirs.rows);
    expect(await shown('修改记录（台账）')).toHaveLength(cards.length + 1);
  });

  test('a bulk of fixes costs as many host calls as one: none for each cell', async () => {
    const small = await checked(smallLedger(9));
    let start = desk.host.calls();
    await small.app.apply(await small.app.preview(small.cards, 0));
    const few = desk.host.calls() - start;
    const large = await checked(smallLedger(30));
    start = desk.host.calls();
    await large.app.apply(await large.app.preview(large.cards, 0));
    expect(large.cards.length).toBeGreaterThan(small.cards.length * 2);
    expect(desk.host.calls() - start).toBeLessThan(few + 4);
  });
});
