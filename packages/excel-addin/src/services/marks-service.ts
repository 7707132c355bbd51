import type { Grid } from '@taizhang/core';
import type { Card } from '../engine/checking';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { HostMarks, SheetRef } from '../host/port';
import type { MarkAnswer } from './app';
import { inGrid } from './find-rows';
import { whole } from './half-done';
import { type RoundPlaces, soughtSheet } from './preview';
import { hostSentence, refuse } from './refuse';
import { rowOf } from './row-content';
import type { ServiceContext } from './service-context';

/** 标色 and 清除标记. */
export interface MarksService {
  readonly mark: () => Promise<MarkAnswer>;
  readonly unmark: () => Promise<void>;
}

const RANK = { error: 0, suspect: 1, notice: 2 } as const;

/** Tries to mark while rows move. */
const TRIES = 3;

type Refused = MarkAnswer['refused'][number];

/** Cells of a sheet that are to be coloured, and how many could not be found again. */
interface SheetMarks {
  readonly marks: HostMarks;
  readonly unsure: number;
}

/**
 * Colours what the last check found and nobody has verified as true, rows found again first. Looks once more afterwards: marks lie on
 * places, so rows that moved meanwhile would carry wrong ones. A protected sheet is left with a sentence; the others are marked.
 */
export function marksService(context: ServiceContext, places: RoundPlaces): MarksService {
  const { host } = context;
  return {
    mark: async () => {
      const round = places.round();
      if (!round) throw refuse((said) => said.noRound);
      if (!host.can.marks) throw refuse((said) => said.write.cannotMark);
      const open = withOthers(round.outcome.cards.filter((_, i) => round.states[i] !== 'waived'));
      for (let attempt = 1; ; attempt++) {
        const { marks, refused } = await marksOf(context, places, open);
        await whole(host, 'marks', () => host.mark(marks));
        const again = await marksOf(context, places, open);
        if (sameMarks(marks, again.marks)) {
          return { cells: marks.reduce((sum, one) => sum + one.cells.length, 0), refused };
        }
        if (attempt < TRIES) continue;
        await host.unmark();
        throw refuse((said) => said.write.markMoving);
      }
    },
    unmark: () => host.unmark(),
  };
}

/** The cards at each of their cells: the first places of all, then the other places that no first place takes, the worst there is. */
function withOthers(cards: readonly Card[]): Card[] {
  const firsts = cards.filter((card) => card.cell !== '');
  const keyOf = (card: Card): string => `${sheetKey(card as SheetRef)}|${card.cell}`;
  const taken = new Set(firsts.map(keyOf));
  const others = new Map<string, Card>();
  for (const card of cards) {
    for (const place of card.others) {
      const there = { ...card, ...place };
      const known = others.get(keyOf(there));
      const isWorse = !known || RANK[there.severity] < RANK[known.severity];
      if (place.cell !== '' && !taken.has(keyOf(there)) && isWorse) others.set(keyOf(there), there);
    }
  }
  return [...firsts, ...others.values()];
}

async function marksOf(
  context: ServiceContext,
  places: RoundPlaces,
  cards: readonly Card[],
): Promise<{ marks: HostMarks[]; refused: Refused[] }> {
  const { host } = context;
  const words = context.words();
  const there = new Map((await host.sheets()).map((sheet) => [sheetKey(sheet), sheet]));
  const marks: HostMarks[] = [];
  const refused: Refused[] = [];
  for (const [key, own] of bySheet(cards)) {
    const { source, sheet } = own[0] as Card;
    const before = places.grid({ source, sheet });
    const now = there.get(key);
    const code = !before || !now ? 'no-such-sheet' : now.isProtected ? 'protected' : null;
    if (code !== null) {
      refused.push({ sheet, why: hostSentence(new HostError(code, { sheet }), words) });
      continue;
    }
    const one = await sheetMarks(context, places, before as Grid, own);
    if (one.marks.cells.length > 0) marks.push(one.marks);
    if (one.unsure > 0) refused.push({ sheet, why: words.write.unsureMarks(one.unsure) });
  }
  return { marks, refused };
}

async function sheetMarks(
  { host }: ServiceContext,
  places: RoundPlaces,
  before: Grid,
  cards: readonly Card[],
): Promise<SheetMarks> {
  const round = places.round();
  if (!round) return { marks: { sheet: before, cells: [] }, unsure: 0 };
  const items = cards.map((card) => ({
    card,
    sought: { row: card.row, cells: rowOf(before, card.row), columns: [card.column] },
  }));
  const sought = soughtSheet(before, round, items);
  const found = inGrid(sought, await host.read(sought.sheet));
  const cells = items.flatMap(({ card }, i) => {
    const place = found[i];
    return place && 'row' in place ? [{ row: place.row, column: card.column, severity: card.severity }] : [];
  });
  const rows = new Set(items.flatMap(({ card }, i) => ('why' in (found[i] ?? { why: '' }) ? [card.row] : [])));
  return { marks: { sheet: sought.sheet, cells }, unsure: rows.size };
}

function bySheet(cards: readonly Card[]): Map<string, Card[]> {
  const sheets = new Map<string, Card[]>();
  for (const card of cards) {
    const key = sheetKey(card as SheetRef);
    const own = sheets.get(key);
    if (own) own.push(card);
    else sheets.set(key, [card]);
  }
  return sheets;
}

function sameMarks(a: readonly HostMarks[], b: readonly HostMarks[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
