import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRounds, readWaiver } from '../../packages/core/src/border/rounds';
import type { Finding } from '../../packages/core/src/check/finding';
import { findingStates } from '../../packages/core/src/round/finding-states';
import { linkIdentities } from '../../packages/core/src/round/link-identities';
import { nextRound } from '../../packages/core/src/round/next-round';
import type { Rounds, Waiver } from '../../packages/core/src/round/round';
import { roundsText } from '../../packages/core/src/round/rounds-text';
import { startRounds } from '../../packages/core/src/round/start-rounds';
import { addWaiver, removeWaiver } from '../../packages/core/src/round/waivers';

const of = (...identities: string[]) => identities.map((identity) => ({ identity }));
const at = (day: number) => `2024-01-${String(day).padStart(2, '0')}T08:00`;
const waiver = (identity: string, until: string | null = null): Waiver => ({
  identity,
  rule: 'person/x',
  reason: '已入户核实，情况属实',
  by: '驻村队员',
  from: '2024-01-01',
  until,
});

describe('再查', () => {
  test('已改, 未改, 新增, 再现', () => {
    const one = nextRound(startRounds(), of('a', 'b', 'c'), { at: at(1) });
    expect(one.against).toBeNull();
    expect(one.states).toEqual(['new', 'new', 'new']);
    const two = nextRound(one.rounds, of('b', 'd'), { at: at(2) });
    expect(two.against).toEqual({ mended: 2, unmended: 1, fresh: 1, again: 0 });
    expect(two.states).toEqual(['open', 'new']);
    const three = nextRound(two.rounds, of('a', 'b', 'd'), { at: at(3) });
    expect(three.against).toEqual({ mended: 0, unmended: 2, fresh: 0, again: 1 });
    expect(three.states).toEqual(['again', 'open', 'open']);
    const four = nextRound(three.rounds, of('a'), { at: at(4) });
    expect(four.states).toEqual(['open']);
    expect(four.rounds.rounds.map((round) => round.open)).toEqual([3, 2, 3, 1]);
  });

  test('of two rows that say the same of one person, mending one shows', () => {
    const one = nextRound(startRounds(), of('a', 'a'), { at: at(1) });
    const two = nextRound(one.rounds, of('a'), { at: at(2) });
    expect(two.against).toEqual({ mended: 1, unmended: 1, fresh: 0, again: 0 });
  });

  test('what is long gone is forgotten', () => {
    let rounds = nextRound(startRounds(), of('a'), { at: at(1) }).rounds;
    for (let i = 0; i < 40; i++) rounds = nextRound(rounds, of('b'), { at: at(2) }).rounds;
    expect(Object.keys(rounds.seen)).toEqual(['b']);
    expect(nextRound(rounds, of('a', 'b'), { at: at(3) }).against).toEqual({ mended: 0, unmended: 1, fresh: 1, again: 0 });
    expect(rounds.rounds.length).toBeLessThanOrEqual(60);
  });

  test('counts of any history are those of plain sets', () => {
    const histories = fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(histories, (history) => {
        let rounds = startRounds();
        const ever = new Set<string>();
        let last = new Set<string>();
        history.forEach((now, i) => {
          const next = nextRound(rounds, of(...now), { at: at(1) });
          const standing = new Set(now);
          const count = (test: (id: string) => boolean, among: Iterable<string> = now) => [...among].filter(test).length;
          if (i > 0)
            expect(next.against).toEqual({
              mended: count((id) => !standing.has(id), last),
              unmended: count((id) => last.has(id)),
              fresh: count((id) => !ever.has(id)),
              again: count((id) => ever.has(id) && !last.has(id)),
            });
          now.forEach((id, j) => expect(next.states[j]).toBe(!ever.has(id) ? 'new' : last.has(id) ? 'open' : 'again'));
          rounds = next.rounds;
          last = standing;
          for (const id of now) ever.add(id);
        });
        expect(readRounds(roundsText(rounds))).toEqual({ ok: true, value: rounds });
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('核实属实', () => {
  test('stays listed, out of every count, until its end', () => {
    const one = nextRound(startRounds(), of('a', 'b'), { at: at(1) });
    const waived = addWaiver(one.rounds, waiver('a', '2024-01-10'));
    expect(findingStates(waived, of('a', 'b'), '2024-01-01')).toEqual(['waived', 'new']);
    const two = nextRound(waived, of('a', 'b'), { at: at(5) });
    expect(two.states).toEqual(['waived', 'open']);
    expect(two.against).toEqual({ mended: 0, unmended: 1, fresh: 0, again: 0 });
    const last = nextRound(two.rounds, of('a', 'b'), { at: at(10) });
    expect(last.states[0]).toBe('waived');
    const ended = nextRound(last.rounds, of('a', 'b'), { at: at(11) });
    expect(ended.states).toEqual(['waiver-ended', 'open']);
    expect(ended.against).toEqual({ mended: 0, unmended: 2, fresh: 0, again: 0 });
    expect(findingStates(removeWaiver(ended.rounds, 'a'), of('a', 'b'), '2024-01-11')).toEqual(['open', 'open']);
  });

  test('a waived finding that goes is no 已改', () => {
    const one = nextRound(startRounds(), of('a'), { at: at(1) });
    const two = nextRound(addWaiver(one.rounds, waiver('a')), [], { at: at(2) });
    expect(two.against).toEqual({ mended: 0, unmended: 0, fresh: 0, again: 0 });
  });

  test('any history with waivers: open is 未改 and 新增 and 再现, never a waived one', () => {
    const step = fc.record({
      now: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e')),
      waive: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
      until: fc.constantFrom(null, '2024-01-03', '2024-01-06'),
      back: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 9 }), (steps) => {
        let rounds: Rounds = startRounds();
        steps.forEach(({ now, waive, until, back }, i) => {
          if (waive !== null) rounds = addWaiver(rounds, waiver(waive, until));
          if (back !== null) rounds = removeWaiver(rounds, back);
          const next = nextRound(rounds, of(...now), { at: at(i + 1) });
          const summary = next.rounds.rounds.at(-1);
          const waived = next.states.filter((state) => state === 'waived').length;
          expect(summary?.open).toBe(now.length - waived);
          expect(summary?.open).toBe((summary?.unmended ?? 0) + (summary?.fresh ?? 0) + (summary?.again ?? 0));
          const day = at(i + 1).slice(0, 10);
          now.forEach((id, j) => {
            const one = rounds.waivers.find((candidate) => candidate.identity === id);
            const inForce = one !== undefined && (one.until === null || day <= one.until);
            expect(next.states[j] === 'waived').toBe(inForce);
          });
          rounds = next.rounds;
        });
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('words with a long number, without a word, or ending before they begin are refused with a sentence', () => {
    const refused = (change: Partial<Waiver>): string => {
      const read = readWaiver({ ...waiver('a'), ...change });
      return read.ok ? '' : read.problems[0].zh;
    };
    expect(refused({})).toBe('');
    expect(refused({ reason: '证件52000019900101001X已核' })).toContain('不要写证件号码');
    expect(refused({ reason: '电话 139 0000 1234' })).toContain('不要写证件号码');
    expect(refused({ by: '13900001234' })).toContain('不要写证件号码');
    expect(refused({ reason: ' ' })).toContain('核实');
    expect(refused({ until: '2023-12-31' })).toContain('早于起日');
    expect(refused({ until: '2024-02-30' })).toContain('2024-03-06');
  });
});

describe('what stays with the workbook', () => {
  test('50,000 findings take under a megabyte', () => {
    const findings = Array.from({ length: 50_000 }, (_, i) => ({ identity: (i * 2654435761).toString(16).padEnd(32, '0') }));
    const { rounds } = nextRound(startRounds(), findings, { at: at(1) });
    expect(roundsText(rounds).length).toBeLessThan(1_000_000);
    expect(findingStates(rounds, findings, '2024-01-01').every((state) => state === 'new')).toBe(true);
  });

  test('poisoned and broken texts are refused or harmless', () => {
    expect(readRounds('{').ok).toBe(false);
    expect(readRounds('{"schemaVersion":2}').ok).toBe(false);
    const poisoned = readRounds('{"schemaVersion":1,"seen":{"1-1":"__proto__ constructor a","x":"b"},"rounds":[],"waivers":[]}');
    expect(poisoned.ok && Object.keys(poisoned.value.seen)).toEqual(['constructor', 'a']);
    expect(Object.hasOwn(Object.prototype, 'first')).toBe(false);
    if (poisoned.ok) expect(nextRound(poisoned.value, of('toString'), { at: at(1) }).states).toEqual(['new']);
  });
});

describe('a corrected number', () => {
  const finding = (identity: string, row: number, name: string, rule = 'roster/x'): Finding => ({
    rule,
    severity: 'suspect',
    at: [{ source: '甲.xlsx', sheet: '花名册', row, columns: ['C'] }],
    entity: { ledger: 'roster', name, village: '测试村' },
    data: {},
    basis: [],
    identity,
  });

  test('what else the row has is the same finding in the same sitting, with its waiver', () => {
    const before = [finding('old', 5, '测试甲'), finding('b', 6, '测试乙')];
    const after = [finding('new', 5, '测试甲'), finding('b', 6, '测试乙')];
    const links = linkIdentities(before, after);
    expect([...links]).toEqual([['new', 'old']]);
    const one = nextRound(startRounds(), before, { at: at(1) });
    const two = nextRound(addWaiver(one.rounds, waiver('old')), after, { at: at(2), links });
    expect(two.states).toEqual(['waived', 'open']);
    expect(two.against).toEqual({ mended: 0, unmended: 1, fresh: 0, again: 0 });
  });

  test('another name, another row or two alike are not linked', () => {
    expect(linkIdentities([finding('old', 5, '测试甲')], [finding('new', 5, '测试丙')]).size).toBe(0);
    expect(linkIdentities([finding('old', 5, '测试甲')], [finding('new', 7, '测试甲')]).size).toBe(0);
    const twice = [finding('o1', 5, '测试甲'), finding('o2', 5, '测试甲')];
    expect(linkIdentities(twice, [finding('new', 5, '测试甲')]).size).toBe(0);
  });
});

describe('what a round did not look at', () => {
  const found = (identity: string, rule: string, sheet = 's1') => ({ identity, rule, sheet });

  test('findings of rules not run and of sheets not read are neither mended nor new', () => {
    const all = [found('a', 'r/one'), found('b', 'r/two'), found('c', 'r/one', 's2'), found('d', 'r/one')];
    const one = nextRound(startRounds(), all, { at: at(1) });
    const aside = { asideRules: new Set(['r/two']), asideSheets: new Set(['s2']) };
    const two = nextRound(one.rounds, [found('a', 'r/one')], { at: at(2), ...aside });
    expect(two.against).toEqual({ mended: 1, unmended: 1, fresh: 0, again: 0, aside: 2 });
    const read = readRounds(roundsText(two.rounds));
    if (!read.ok) throw new Error('not read');
    expect(read.value).toEqual(two.rounds);
    // Looked at again, they are what they were, or mended.
    const three = nextRound(read.value, [found('a', 'r/one'), found('b', 'r/two')], { at: at(3) });
    expect(three.states).toEqual(['open', 'open']);
    expect(three.against).toEqual({ mended: 1, unmended: 2, fresh: 0, again: 0 });
  });

  test('a record without rules and sheets is read as before', () => {
    const old = readRounds('{"schemaVersion":1,"seen":{"1-1":"a b"},"rounds":[],"waivers":[]}');
    expect(old.ok && old.value.seen).toEqual({ a: { first: 1, last: 1 }, b: { first: 1, last: 1 } });
  });
});
