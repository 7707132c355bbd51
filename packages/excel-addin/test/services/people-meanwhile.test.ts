import type { Question } from '@taizhang/core/ask';
import { expect, test } from 'vitest';
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
    if (roll) host.addSheet({ ...roll, rows: roll.rows.map((row, i) => (i === roll.rows.length - 1 ? row.map(() => null) : row)) });
  };
  await app.putAnswer(households, { names: false });
  expect((await app.ask(households)).total.value).toBe(before - 1);
});
