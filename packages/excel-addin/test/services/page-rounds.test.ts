import { gridFromRows } from '@taizhang/core';
import { describe, expect, test } from 'vitest';
import { bookOf, pageSitting } from './page';

const HEAD = ['户编号', '人编号', '姓名', '证件号码', '与户主关系', '文化程度'];
/** A person whose ID number has a wrong check digit in each row. */
const village = (code: string, sheets = ['人员信息']) =>
  bookOf(
    sheets.map((sheet, at) =>
      gridFromRows(
        [
          HEAD,
          ...['甲', '乙', '丙'].map((name, i) => [
            `52${code}00000${at}${i}`,
            `52${code}00000${at}${i}01`,
            `测试${name}`,
            `5200001990010${i + 1}${code}${at}9`,
            '户主',
            '小学',
          ]),
        ],
        { source: 'x', sheet },
      ),
    ),
  );

describe('rounds and waivers on the page', () => {
  test('stay with each file, whatever is opened beside it', async () => {
    const { app, desk } = await pageSitting();
    await desk.open('一村.xlsx', village('10'));
    const one = await app.check();
    const card = one.outcome.cards[0];
    if (!card) throw new Error('no card');
    await app.waive(card, { reason: '入户核实属实', by: '', until: null });
    const open = app.round()?.states.filter((state) => state !== 'waived').length ?? 0;

    await desk.open('二村.xlsx', village('20'));
    const both = await app.check();
    const stateOf = (round: typeof one) =>
      round.states[round.outcome.cards.findIndex(({ identity }) => identity === card.identity)];
    expect(stateOf(both)).toBe('waived');
    const ofSecond = both.outcome.cards.filter(({ source }) => source === '二村.xlsx').length;
    expect(ofSecond).toBeGreaterThan(0);
    expect(both.against).toEqual({ mended: 0, unmended: open, fresh: ofSecond, again: 0 });

    desk.close('一村.xlsx');
    expect((await app.check()).against).toEqual({ mended: 0, unmended: ofSecond, fresh: 0, again: 0 });
    await desk.open('一村.xlsx', village('10'));
    desk.close('二村.xlsx');
    const last = await app.check();
    expect(stateOf(last)).toBe('waived');
    expect(last.against).toEqual({ mended: 0, unmended: open, fresh: 0, again: 0 });
    await app.unwaive(card);
    expect((await app.check()).states).not.toContain('waived');
    desk.close('一村.xlsx');
    expect(app.round()).toBeNull();
  });

  test('a waiver is kept with the file of its finding and with no other; names stay out of the store', async () => {
    const { app, desk, store } = await pageSitting();
    await desk.open('一村.xlsx', village('10'));
    await desk.open('二村.xlsx', village('20'));
    const card = (await app.check()).outcome.cards.find(({ source }) => source === '二村.xlsx');
    if (!card) throw new Error('no card');
    await app.waive(card, { reason: '入户核实属实', by: '', until: null });
    const kept = store.keys().filter((key) => key.startsWith('taizhang.rounds:'));
    expect(kept).toHaveLength(2);
    expect(kept.filter((key) => store.get(key)?.includes('入户核实属实'))).toHaveLength(1);
    expect(JSON.stringify(kept.map((key) => [key, store.get(key)]))).not.toMatch(/一村|二村|人员信息|测试/);
  });

  test('a rule switched off and a sheet left out are neither 已改 nor 新增', async () => {
    const { app, desk } = await pageSitting();
    await desk.open('一村.xlsx', village('10', ['一组', '二组']));
    const one = await app.check();
    const { length } = one.outcome.cards;
    const left = { source: '一村.xlsx', sheet: '二组' };
    const inLeft = one.outcome.cards.filter(({ sheet }) => sheet === '二组').length;
    expect(inLeft).toBeGreaterThan(0);
    desk.leaveOut(left, true);
    const two = await app.check();
    expect(two.against).toMatchObject({ mended: 0, fresh: 0, aside: inLeft });
    expect(two.notes.join('')).toContain(`上次查出的 ${inLeft} 条这次没有查`);
    desk.leaveOut(left, false);
    expect((await app.check()).against).toEqual({ mended: 0, unmended: length, fresh: 0, again: 0 });

    const rule = one.outcome.cards[0]?.rule ?? '';
    const ofRule = one.outcome.cards.filter((card) => card.rule === rule).length;
    await app.switchRule(rule, '本县不用');
    expect((await app.check()).against).toEqual({ mended: 0, unmended: length - ofRule, fresh: 0, again: 0, aside: ofRule });
    await app.switchRule(rule, null);
    expect((await app.check()).against).toEqual({ mended: 0, unmended: length, fresh: 0, again: 0 });
  });
});
