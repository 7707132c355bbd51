import type { Severity } from '@taizhang/core';
import type { FindingState } from '@taizhang/core/round';
import type { Card } from '../../engine/checking';
import type { Round } from '../../services/app';

export type GroupedBy = 'first' | 'rule' | 'village' | 'group' | 'household' | 'all';
/** `unsettled`: everything but what was found true (属实). */
export type StateChoice = 'unsettled' | 'new' | 'open' | 'again' | 'waived';

export interface ListChoice {
  readonly by: GroupedBy;
  readonly hidden: ReadonlySet<Severity>;
  readonly state: StateChoice;
  readonly search: string;
  /** Keys of the groups that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

export type FindingRow =
  | { readonly kind: 'finding'; readonly index: number }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly worst: Severity;
      readonly isUnfolded: boolean;
    };

const rank: Readonly<Record<Severity, number>> = { error: 0, suspect: 1, notice: 2 };

/** The rows of the list: findings, or groups of them that can be unfolded, worst and largest first. */
export function findingRows(round: Round, choice: ListChoice): FindingRow[] {
  const { cards, first } = round.outcome;
  const wanted = choice.search.trim().toLowerCase();
  const isShown = (index: number): boolean => {
    const card = cards[index];
    return (
      card !== undefined &&
      !choice.hidden.has(card.severity) &&
      isOfState(round.states[index] ?? 'new', choice.state) &&
      (wanted === '' || searchText(card).includes(wanted))
    );
  };
  if (choice.by === 'first') return first.filter(isShown).map((index) => ({ kind: 'finding', index }));
  // The sort is stable: within a severity the order of the sheets stays.
  const rankOf = (index: number): number => rank[(cards[index] as Card).severity];
  const shown = cards
    .map((_, index) => index)
    .filter(isShown)
    .sort((a, b) => rankOf(a) - rankOf(b));
  if (choice.by === 'all') return shown.map((index) => ({ kind: 'finding', index }));
  const rows = groupRows(cards, shown, choice.by, choice.unfolded);
  return choice.by === 'rule' ? withLedgers(rows, round) : rows;
}

function groupRows(
  cards: readonly Card[],
  shown: readonly number[],
  by: 'rule' | 'village' | 'group' | 'household',
  unfolded: ReadonlySet<string>,
): FindingRow[] {
  const groups = new Map<string, { title: string; worst: Severity; members: number[] }>();
  for (const index of shown) {
    const card = cards[index] as Card;
    const [key, title] = groupOf(card, by);
    const group = groups.get(key);
    if (!group) groups.set(key, { title, worst: card.severity, members: [index] });
    else {
      group.members.push(index);
      if (rank[card.severity] < rank[group.worst]) group.worst = card.severity;
    }
  }
  return [...groups]
    .sort(([, a], [, b]) => rank[a.worst] - rank[b.worst] || b.members.length - a.members.length)
    .flatMap(([key, { title, worst, members }]): FindingRow[] => {
      const isUnfolded = unfolded.has(key);
      const head: FindingRow = { kind: 'group', key, title, count: members.length, worst, isUnfolded };
      return isUnfolded ? [head, ...members.map((index): FindingRow => ({ kind: 'finding', index }))] : [head];
    });
}

/** Rules of two ledgers that share a title are told apart by the ledger. */
function withLedgers(rows: readonly FindingRow[], round: Round): FindingRow[] {
  const groups = rows.filter((row) => row.kind === 'group');
  const ledgers = new Map(round.outcome.cards.map((card) => [card.rule, card.finding.entity.ledger]));
  const titles = new Map(round.readings.map((reading) => [reading.ledger, reading.ledgerTitle]));
  return rows.map((row) => {
    if (row.kind !== 'group' || !groups.some((one) => one !== row && one.title === row.title)) return row;
    const ledger = titles.get(ledgers.get(row.key) ?? '') ?? '';
    return ledger === '' ? row : { ...row, title: `${row.title}（${ledger}）` };
  });
}

function groupOf(card: Card, by: 'rule' | 'village' | 'group' | 'household'): [key: string, title: string] {
  if (by === 'rule') return [card.rule, card.title];
  if (by === 'village') return [card.village, card.village];
  if (by === 'group')
    return [`${card.village}|${card.group}`, [card.village, card.group].filter((part) => part !== '').join(' ')];
  return [card.household === '' ? card.who : card.household, card.who === '' ? card.household : card.who];
}

function isOfState(state: FindingState, choice: StateChoice): boolean {
  if (choice === 'unsettled') return state !== 'waived';
  return choice === 'open' ? state === 'open' || state === 'waiver-ended' : state === choice;
}

function searchText(card: Card): string {
  return `${card.title} ${card.what} ${card.who} ${card.village} ${card.group} ${card.household} ${card.sheet} ${card.cell} ${card.rule}`.toLowerCase();
}
