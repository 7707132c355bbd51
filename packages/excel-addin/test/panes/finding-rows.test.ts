import { describe, expect, it } from 'vitest';
import { findingRows, type ListChoice } from '../../src/panes/check/finding-rows';
import type { Round } from '../../src/services/app';
import { fakeApp } from '../fake-app';

const all: ListChoice = { by: 'all', hidden: new Set(), state: 'unsettled', search: '', unfolded: new Set() };
const checked = async (findings: number): Promise<Round> => fakeApp({ findings }).check();

describe('findingRows', () => {
  it('lists what to mend first in the order of the check', async () => {
    const round = await checked(60);
    const rows = findingRows(round, { ...all, by: 'first' });
    expect(rows.map((row) => (row.kind === 'finding' ? row.index : -1))).toEqual(round.outcome.first);
    expect(rows).toHaveLength(20);
  });

  it('folds by rule, the worst and largest first, with counts that add up', async () => {
    const round = await checked(61);
    const rows = findingRows(round, { ...all, by: 'rule' });
    expect(rows.every((row) => row.kind === 'group')).toBe(true);
    const groups = rows.flatMap((row) => (row.kind === 'group' ? [row] : []));
    expect(groups.map((group) => group.worst)).toEqual(['error', 'error', 'error', 'suspect', 'suspect', 'notice']);
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(61);
    expect(groups[0]?.count).toBe(11);
  });

  it('unfolds one group below its head', async () => {
    const round = await checked(60);
    const rows = findingRows(round, { ...all, by: 'rule', unfolded: new Set(['person/age-school']) });
    const at = rows.findIndex((row) => row.kind === 'group' && row.key === 'person/age-school');
    expect(rows.slice(at + 1, at + 11).map((row) => row.kind === 'finding' && round.outcome.cards[row.index]?.rule)).toEqual(
      Array(10).fill('person/age-school'),
    );
    expect(rows).toHaveLength(16);
  });

  it.each(['village', 'group', 'household'] as const)('by %s every finding stands in exactly one group', async (by) => {
    const round = await checked(96);
    const keys = findingRows(round, { ...all, by }).flatMap((row) => (row.kind === 'group' ? [row.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    const rows = findingRows(round, { ...all, by, unfolded: new Set(keys) });
    const indices = rows.flatMap((row) => (row.kind === 'finding' ? [row.index] : []));
    expect([...indices].sort((a, b) => a - b)).toEqual(round.outcome.cards.map((_, i) => i));
  });

  it('lists all by severity, within it in the order of the sheets', async () => {
    const round = await checked(60);
    const indices = findingRows(round, all).flatMap((row) => (row.kind === 'finding' ? [row.index] : []));
    const of = (severity: string) => round.outcome.cards.flatMap((card, i) => (card.severity === severity ? [i] : []));
    expect(indices).toEqual([...of('error'), ...of('suspect'), ...of('notice')]);
  });

  it('tells rules of two ledgers that share a title apart', async () => {
    const round = await checked(12);
    const cards = round.outcome.cards.map((card, i) => {
      const entity = { ...card.finding.entity, ledger: i % 2 === 0 ? 'household' : 'person' };
      return { ...card, rule: `rule/${i % 2}`, title: '号码位数不对', finding: { ...card.finding, entity } };
    });
    const rows = findingRows({ ...round, outcome: { ...round.outcome, cards } }, { ...all, by: 'rule' });
    const titles = rows.map((row) => (row.kind === 'group' ? row.title : ''));
    expect(new Set(titles).size).toBe(2);
    expect(titles.every((title) => title.startsWith('号码位数不对（'))).toBe(true);
  });

  it('leaves out what is hidden, found true, or not searched for', async () => {
    const app = fakeApp({ findings: 60 });
    const round = await app.check();
    expect(findingRows(round, { ...all, hidden: new Set(['error', 'notice']) })).toHaveLength(20);
    expect(findingRows(round, { ...all, search: '全角' })).toHaveLength(10);
    expect(findingRows(round, { ...all, search: 'h6' })).toHaveLength(3);
    const card = round.outcome.cards[4];
    if (!card) throw new Error('no card');
    const waived = await app.waive(card, { reason: '已核对', by: '测试员', until: null });
    expect(findingRows(waived, all)).toHaveLength(59);
    expect(findingRows(waived, { ...all, state: 'waived' })).toEqual([{ kind: 'finding', index: 4 }]);
  });
});
