import type { Card } from '../../engine/checking';
import type { Pane } from '../pane';
import { type FindingRow, findingRows, type ListChoice } from './finding-rows';

/** What the list and the card share: which findings are listed, and which one is open. */
export interface FindingDesk {
  readonly pane: Pane;
  choice: ListChoice;
  rows: readonly FindingRow[];
  /** Index of the open card; -1 for none. */
  chosen: number;
  /** Findings that were written since the last check, by identity. */
  readonly written: Set<string>;
  card(): Card | null;
  /** Lists anew, after a choice or a round changed. */
  list(keeps?: boolean): void;
  /** Opens a card; brings its cell into view unless told not to. */
  open(index: number, jumps?: boolean): void;
  close(): void;
  /** The next finding of the list; says so when there is none. */
  next(): void;
  /** Identity of the finding after the open one; '' at the end of the list. */
  following(): string;
  /** Opens a finding by its identity, where it is still there. */
  openIdentity(identity: string): void;
  onList: (keeps: boolean) => void;
  onOpen: () => void;
}

const JUMP_AFTER = 150;

export function findingDesk(pane: Pane): FindingDesk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const desk: FindingDesk = {
    pane,
    choice: { by: 'first', hidden: new Set(), state: 'unsettled', search: '', unfolded: new Set() },
    rows: [],
    chosen: -1,
    written: new Set(),
    card: () => pane.round()?.outcome.cards[desk.chosen] ?? null,
    list(keeps = false) {
      const round = pane.round();
      desk.rows = round ? findingRows(round, desk.choice) : [];
      desk.onList(keeps);
    },
    open(index, jumps = true) {
      desk.chosen = index;
      desk.onOpen();
      const card = desk.card();
      clearTimeout(timer);
      if (!card || !jumps || !pane.app.host.can.select || card.row < 1) return;
      timer = setTimeout(() => void pane.work(pane.text.check.jumping, () => pane.app.jump(card)), JUMP_AFTER);
    },
    close() {
      desk.chosen = -1;
      desk.onOpen();
    },
    following() {
      const row = following(desk);
      return row < 0 ? '' : (pane.round()?.outcome.cards[row]?.identity ?? '');
    },
    openIdentity(identity) {
      const index = pane.round()?.outcome.cards.findIndex((card) => card.identity === identity) ?? -1;
      if (index >= 0) desk.open(index);
      else desk.close();
    },
    next() {
      const index = following(desk);
      if (index >= 0) desk.open(index);
      else pane.say({ kind: 'done', text: pane.text.check.noNext, isBrief: true });
    },
    onList: () => undefined,
    onOpen: () => undefined,
  };
  return desk;
}

/** Index of the finding listed after the open one; -1 at the end. */
function following({ rows, chosen }: FindingDesk): number {
  const at = rows.findIndex((row) => row.kind === 'finding' && row.index === chosen);
  const next = rows.slice(at + 1).find((row) => row.kind === 'finding');
  return next?.kind === 'finding' ? next.index : -1;
}
