import { describe, expect, test } from 'vitest';
import type { Round } from '../../src/services/app';
import { sitting } from './app-on';

const until = async (test: () => boolean): Promise<void> => {
  for (let i = 0; i < 400 && !test(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
};

describe('live checking', () => {
  test('off until it is switched on; then an edit is checked, and the result is that of a full check', async () => {
    const { app, host } = await sitting();
    const heard: Round[] = [];
    const stop = app.live((round) => heard.push(round));
    const first = await app.check();
    host.type('人表', 30, 11, '不知道');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(heard).toEqual([]);
    await app.change({ live: true });
    host.type('人表', 31, 11, '不知道');
    host.type('人表', 32, 11, '不知道');
    await until(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    const live = heard[0] as Round;
    expect(live.outcome.cards.length).toBeGreaterThan(first.outcome.cards.length);
    const fresh = live.against?.fresh ?? 0;
    // 再查 compares with the check that was asked for, not with the live one.
    const full = await app.check();
    expect(full.outcome).toEqual(live.outcome);
    expect(full.against?.fresh).toBe(fresh);
    stop();
    host.type('人表', 33, 11, '不知道');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(heard).toHaveLength(1);
  });
});
