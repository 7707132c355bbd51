import { describe, expect, it } from 'vitest';
import { codeOf, conformance } from './ledger';

const at = conformance();

/** Three calls: two writes and the end of the run that gives its range back. */
const command = () =>
  at.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空表');
    sheet.getRange('A1').values = [['一']];
    sheet.getRange('A2').values = [['二']];
    await context.sync();
    sheet.getRange('A3').values = [['三']];
    await context.sync();
  });

const filled = () => Object.keys(at.host.snapshot().sheets[1]?.cells ?? {}).join();

describe('the harness', () => {
  it('counts calls and records writes in order', async () => {
    await command();
    expect(at.host.writes.map(({ call, member, at: place, args }) => [call, member, place, args[0]])).toEqual([
      [1, 'Range.Values', '空表!A1', [['一']]],
      [1, 'Range.Values', '空表!A2', [['二']]],
      [2, 'Range.Values', '空表!A3', [['三']]],
    ]);
    expect(at.host.calls()).toBe(at.host.batches.length);
  });

  it.each([
    [1, 'before', ''],
    [1, 'after', 'A1,A2'],
    [2, 'before', 'A1,A2'],
    [2, 'after', 'A1,A2,A3'],
  ] as const)('a fault at call %i %s its effects leaves %s', async (call, when, cells) => {
    at.host.failAt(call, 'GeneralException', when);
    expect(await codeOf(command())).toBe('GeneralException');
    expect(filled()).toBe(cells);
  });

  it('a fault can strike half-way through a batch', async () => {
    const actions = async (n: number) => {
      at.host.load({ sheets: [{ name: '空表' }, { name: '空表二' }] });
      at.host.failAt(1, { code: 'RequestAborted', message: 'x' }, { action: n });
      await codeOf(command());
      return Object.keys(at.host.snapshot().sheets[0]?.cells ?? {}).length;
    };
    // The first batch writes two cells: before both, between them; a fault past its last action never strikes, and all three are written.
    const seen = new Set<number>();
    for (let n = 0; n < 14; n++) seen.add(await actions(n));
    expect([...seen].sort()).toEqual([0, 1, 3]);
  });

  it('a person acts between two calls', async () => {
    const off = at.host.onCall(({ call }) => {
      if (call === 2) at.host.userInsertRows('空表', 1);
    });
    await command();
    off();
    expect(filled()).toBe('A2,A3');
    at.host.load({ sheets: [{ name: '空表' }, { name: '空表二' }] });
  });

  it('batches can be held back', async () => {
    const { release } = at.host.hold();
    let done = false;
    const running = command().then(() => {
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect([done, filled()]).toEqual([false, '']);
    release();
    await running;
    expect(filled()).toBe('A1,A2,A3');
  });

  it('a fault when settings are saved', async () => {
    at.host.failAt(1);
    at.Office.context.document.settings.set('x', 1);
    const status = await new Promise((resolve) =>
      at.Office.context.document.settings.saveAsync((result) => resolve(result.status)),
    );
    expect(status).toBe('failed');
    expect(at.host.settings()).toEqual({});
    at.Office.context.document.settings.remove('x');
  });

  it('snapshots say what changed and nothing else', async () => {
    const before = at.host.snapshot();
    await command();
    at.host.userEdit('户信息', 'C2', 4);
    at.host.userSort('户信息', 'A2:E4', 2);
    at.host.userRenameSheet('空表', '表二');
    expect(at.host.diff(before).map((change) => change.at)).toEqual(
      expect.arrayContaining(['户信息!A2', '户信息!A3', 'sheet 空表', 'sheet 表二']),
    );
    at.host.load({ sheets: [{ name: '户信息' }, { name: '空表' }] });
    const empty = at.host.snapshot();
    at.host.userSelect('户信息', 'B2');
    expect(at.host.diff(empty)).toEqual([]);
  });

  it('two hundred small runs take little', async () => {
    const start = performance.now();
    for (let i = 0; i < 200; i++) await command();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
