import { gridFromRows } from '@taizhang/core';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/engine/checking';
import type { Round } from '../../src/services/app';
import { townshipFaults, townshipGrids } from '../township';
import { sitting } from './app-on';

const cardOf = (round: Round, test: (card: Card) => boolean): Card => {
  const card = round.outcome.cards.find(test);
  if (!card) throw new Error('no such card');
  return card;
};
const onlyOne = (round: Round, card: Card): boolean =>
  round.outcome.cards.filter((one) => one.identity === card.identity).length === 1;
const stateOf = (round: Round, card: Card): string | undefined =>
  round.states[round.outcome.cards.findIndex((one) => one.identity === card.identity)];

describe('检查 of the bundled township', () => {
  test('sheets are recognised, every planted error is found, the list starts with twenty', async () => {
    const { host, app } = await sitting(townshipGrids());
    expect(app.round()).toBeNull();
    const readings = await app.read();
    expect(readings.filter((reading) => reading.ledger !== null).length).toBeGreaterThan(3);
    const heard: string[] = [];
    const round = await app.check({ onProgress: (_, doing) => heard.push(doing) });
    const { cards } = round.outcome;
    const missed = townshipFaults().filter(
      (fault) =>
        !cards.some(
          (card) =>
            fault.rule.includes(card.rule) &&
            fault.places.some(({ sheet, row }) => card.finding.at.some((place) => place.sheet === sheet && place.row === row)),
        ),
    );
    expect(missed.map((fault) => fault.title)).toEqual([]);
    expect(round.outcome.first).toHaveLength(20);
    expect(round.against).toBeNull();
    expect(round.states.every((state) => state === 'new')).toBe(true);
    expect(heard).toContain('正在读取“户表”');
    expect(app.round()).toBe(round);
    // Nothing was written but what stays with the document.
    expect(host.writes.map((write) => write.what)).toEqual(['save', 'save']);
  });

  test('cards name whom, where, what, why and what to do, with at most four digits of a number', async () => {
    const { app } = await sitting(townshipGrids());
    const { cards } = (await app.check()).outcome;
    for (const card of cards) {
      expect(card.title.length).toBeGreaterThan(0);
      expect(card.what + card.why + card.todo + card.basis).not.toMatch(/\{[a-zA-Z]+\}/);
      expect(`${card.who} ${card.title} ${card.what} ${card.why} ${card.todo}`).not.toMatch(
        /52\d{4}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dX]/,
      );
      expect(card.cell === '' || /^[A-Z]+\d+$/.test(card.cell)).toBe(true);
    }
    const head = cardOf({ outcome: { cards } } as Round, (card) => card.rule === 'household/head-count-equals-members');
    expect(head.choices[0]?.label).toMatch(/^“家庭人口数”改为 \d+$/);
    expect(head.choices[0]?.edits[0]).toMatchObject({ sheet: '户表', cell: head.cell, before: expect.stringMatching(/^\d+$/) });
    expect(typeof head.choices[0]?.edits[0]?.value).toBe('number');
  });

  test('再查 after mending one, breaking another and putting the first back', async () => {
    const { host, app } = await sitting();
    const one = await app.check();
    const card = cardOf(one, (candidate) => candidate.choices.length > 0);
    const edit = card.choices[0]?.edits[0];
    if (!edit) throw new Error('no choice');
    const was = host.at(card.sheet, edit.row, edit.column);
    host.type(card.sheet, edit.row, edit.column, edit.value);
    const two = await app.check();
    expect(two.outcome.cards.some((candidate) => candidate.identity === card.identity)).toBe(false);
    const mended = two.against?.mended ?? 0;
    expect(mended).toBeGreaterThan(0);
    expect(two.against).toEqual({ mended, unmended: one.outcome.cards.length - mended, fresh: 0, again: 0 });
    host.type(card.sheet, edit.row, edit.column, was);
    const three = await app.check();
    expect(three.against).toEqual({ mended: 0, unmended: one.outcome.cards.length - mended, fresh: 0, again: mended });
    expect(stateOf(three, card)).toBe('again');
    host.type('人表', 30, 11, '不知道');
    const four = await app.check();
    expect(four.against?.fresh).toBe(1);
    expect(four.against?.again).toBe(0);
    expect(stateOf(four, card)).toBe('open');
  });

  test('the record stays with the document: opened again, 再查 still compares; rows may have been sorted meanwhile', async () => {
    const { host, app, reopen } = await sitting();
    const one = await app.check();
    host.swapRows('人表', 20, 60);
    const two = await (await reopen()).check();
    expect(two.against).toEqual({ mended: 0, unmended: one.outcome.cards.length, fresh: 0, again: 0 });
    expect(two.rounds.rounds.map((round) => round.number)).toEqual([1, 2]);
  });

  test('the same workbook checked again gives the same list, and is not read into tables again', async () => {
    const { app } = await sitting();
    const one = await app.check();
    const two = await app.check();
    expect(two.outcome).toEqual(one.outcome);
    expect(two.states.every((state) => state === 'open')).toBe(true);
  });
});

describe('核实属实', () => {
  test('applies by itself until its end, and can be taken back', async () => {
    const { app, setDay, reopen } = await sitting();
    const one = await app.check();
    const card = cardOf(one, (candidate) => candidate.severity === 'suspect' && onlyOne(one, candidate));
    const waived = await app.waive(card, { reason: '入户核实，情况属实', by: '驻村队员', until: '2024-06-30' });
    expect(stateOf(waived, card)).toBe('waived');
    expect(waived.outcome.counts.suspect).toBe(one.outcome.counts.suspect - 1);
    expect(waived.outcome.first.map((i) => waived.outcome.cards[i]?.identity)).not.toContain(card.identity);
    expect((await app.unwaive(card)).outcome).toEqual(one.outcome);
    await app.waive(card, { reason: '入户核实，情况属实', by: '驻村队员', until: '2024-06-30' });
    expect(waived.against).toBeNull();
    setDay('2024-03-01');
    const app2 = await reopen();
    const two = await app2.check();
    expect(stateOf(two, card)).toBe('waived');
    expect(two.against?.unmended).toBe(one.outcome.cards.length - 1);
    setDay('2024-07-01');
    const three = await app2.check();
    expect(stateOf(three, card)).toBe('waiver-ended');
    expect(three.against?.unmended).toBe(one.outcome.cards.length);
    const back = await app2.unwaive(card);
    expect(stateOf(back, card)).toBe('open');
  });

  test('a reason with a number or a name of a person is refused, in both languages', async () => {
    const { app, host } = await sitting();
    const round = await app.check();
    const card = cardOf(round, (candidate) => (candidate.finding.entity.name ?? '').length > 1 && onlyOne(round, candidate));
    const saved = host.texts.get('taizhang.rounds');
    const waive = (reason: string) => app.waive(card, { reason, by: '', until: null });
    await expect(waive('证件52000019900101001X已核对')).rejects.toMatchObject({ zh: expect.stringContaining('不要写证件号码') });
    await expect(waive('证件52000019900101001X已核对')).rejects.toMatchObject({ en: expect.stringContaining('long number') });
    await expect(waive(`${card.finding.entity.name}情况属实`)).rejects.toMatchObject({ zh: expect.stringContaining('姓名') });
    await expect(waive('')).rejects.toMatchObject({ zh: expect.stringContaining('写明') });
    expect(host.texts.get('taizhang.rounds')).toBe(saved);
  });
});

describe('a corrected number', () => {
  test('in a list without codes of persons, what else the row has stays the same finding, with its waiver', async () => {
    const header = ['序号', '姓名', '证件号码', '性别', '民族', '村', '务工月数', '联系电话', '与户主关系', '文化程度'];
    const row = (i: number, id: string, months: number) => [
      i,
      `测试${'甲乙丙丁'[i]}`,
      id,
      '男',
      '汉族',
      '测试一村',
      months,
      null,
      '户主',
      '小学',
    ];
    const rows = [row(0, '520000199001010018', 3), row(1, '520000199001010033', 13), row(2, '52000019900101009X', 5)];
    const { app, host } = await sitting([gridFromRows([header, ...rows], { source: '甲.xlsx', sheet: '人表' })]);
    const one = await app.check();
    const sick = cardOf(one, (card) => card.row === 3 && card.rule === 'person/id-checksum-holds');
    const other = cardOf(one, (card) => card.row === 3 && card.rule !== sick.rule && card.finding.at[0]?.columns[0] !== 'C');
    await app.waive(other, { reason: '已核实，情况属实', by: '', until: null });
    host.type('人表', 3, 2, '520000199001010034');
    const two = await app.check();
    const again = cardOf(two, (card) => card.row === 3 && card.rule === other.rule);
    expect(again.identity).not.toBe(other.identity);
    expect(stateOf(two, again)).toBe('waived');
    expect(two.against).toMatchObject({ fresh: 0, again: 0 });
  });
});

describe('what can go wrong', () => {
  test('cancelled while reading or checking: nothing is kept, the next check starts anew', async () => {
    const { host, app } = await sitting();
    await app.check();
    const saved = new Map(host.texts);
    const writes = host.writes.length;
    host.type('人表', 30, 11, '不知道');
    for (const word of ['正在读取', '正在整理', '正在核对', '正在汇总']) {
      const stop = new AbortController();
      const watch = { signal: stop.signal, onProgress: (_: number, doing: string) => doing.startsWith(word) && stop.abort() };
      await app.check(watch).then(
        () => undefined,
        (error: { zh: string }) => expect(error.zh).toBe('已取消。'),
      );
      if (stop.signal.aborted && word !== '正在汇总') expect(host.writes.length).toBe(writes);
    }
    host.type('人表', 30, 11, '不知道2');
    const stop = new AbortController();
    stop.abort();
    await expect(app.check({ signal: stop.signal })).rejects.toMatchObject({ zh: '已取消。' });
    expect(host.texts.get('taizhang.secret')).toBe(saved.get('taizhang.secret'));
    expect((await app.check()).against?.fresh).toBeGreaterThanOrEqual(0);
  });

  test('a cell being edited is said; one sheet that is too large leaves the others checked, and is named', async () => {
    const { host, app } = await sitting();
    host.failNext('read', 'cell-edit');
    await expect(app.check()).rejects.toMatchObject({ zh: expect.stringContaining('回车') });
    host.failNext('read', 'too-large', '户表');
    const round = await app.check();
    expect(round.notes[0]).toContain('没有读');
    const whole = await app.check();
    expect(round.outcome.unread.sheets).toBeGreaterThan(whole.outcome.unread.sheets);
    expect(whole.notes).toEqual([]);
  });

  test('a document that keeps nothing is checked all the same', async () => {
    const { host, app } = await sitting();
    host.before = (method) => {
      if (method === 'save') host.failNext('save', 'protected');
    };
    const round = await app.check();
    expect(round.outcome.counts.error).toBeGreaterThan(0);
    expect(round.notes.join('')).toContain('没能存进工作簿');
    const two = await app.check();
    expect(two.against?.fresh).toBe(0);
  });

  test('a broken record starts anew and says so once', async () => {
    const { host, app } = await sitting();
    host.texts.set('taizhang.rounds', '{"schemaVersion":1,"seen":7}');
    expect((await app.check()).notes.join('')).toContain('从头记起');
    expect((await app.check()).notes).toEqual([]);
  });

  test('sheets of ours are never read, very hidden ones are left alone and named', async () => {
    const { host, app } = await sitting();
    const before = await app.check();
    await app.report({ names: true });
    const [grid] = [...(await Promise.all([host.read({ source: '', sheet: '户表' })]))];
    if (!grid) throw new Error('no sheet');
    host.addSheet({ ...grid, sheet: '存档', visibility: 'veryHidden' });
    const after = await app.check();
    expect(after.outcome.counts).toEqual(before.outcome.counts);
    expect(after.notes).toEqual(['“存档”没有读：这张表被深度隐藏，没有读。']);
    expect(after.readings.find((reading) => reading.sheet === '存档')?.refused).toContain('深度隐藏');
    expect(after.outcome.unread.sheets).toBe(before.outcome.unread.sheets + 1);
  });

  test('a sheet that is gone takes its findings with it; those that nobody looked for are not mended', async () => {
    const { host, app } = await sitting();
    const one = await app.check();
    host.dropSheet('人表');
    const two = await app.check();
    expect(two.outcome.cards.some((card) => card.sheet === '人表')).toBe(false);
    const { mended = 0, aside = 0, fresh = 0 } = two.against ?? {};
    expect(aside).toBeGreaterThan(0);
    expect(mended + aside).toBe(one.outcome.cards.length - two.outcome.cards.length + fresh);
    expect(two.notes.join('')).toContain(`上次查出的 ${aside} 条这次没有查`);
  });

  test('a click selects the cell; where nothing can be selected that is said', async () => {
    const { host, app } = await sitting();
    const round = await app.check();
    const card = round.outcome.cards[0] as Card;
    await app.jump(card);
    expect(host.selected).toEqual([{ sheet: { source: card.source, sheet: card.sheet }, row: card.row, column: card.column }]);
    const person = cardOf(round, (one) => one.sheet === '人表');
    host.swapRows('人表', person.row, person.row + 9);
    await app.jump(person);
    expect(host.selected.at(-1)).toMatchObject({ row: person.row + 9, column: person.column });
    (host.can as { select: boolean }).select = false;
    await expect(app.jump(card)).rejects.toMatchObject({ zh: expect.stringContaining('不能跳到') });
  });
});
