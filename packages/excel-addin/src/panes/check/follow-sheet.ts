import type { SheetView } from '../../host/sheet-view';
import type { FindingDesk } from './finding-desk';

/** On the offline page: a click on a marked cell opens its finding. */
export function followSheet(desk: FindingDesk, view: SheetView): void {
  const stop = view.onChange((what) => {
    const cell = view.chosen();
    if (what !== 'chosen' || !cell) return;
    const cards = desk.pane.round()?.outcome.cards ?? [];
    const open = cards[desk.chosen];
    const isAt = (card: (typeof cards)[number]): boolean =>
      card.row === cell.row &&
      card.column === cell.column &&
      card.sheet === cell.sheet.sheet &&
      card.source === cell.sheet.source;
    if (open && isAt(open)) return;
    const index = cards.findIndex(isAt);
    if (index < 0) return;
    desk.pane.go('check');
    if (!desk.rows.some((row) => row.kind === 'finding' && row.index === index)) {
      desk.choice = { by: 'all', hidden: new Set(), state: 'unsettled', search: '', unfolded: desk.choice.unfolded };
      desk.list();
    }
    desk.open(index, false);
  });
  desk.pane.ended.addEventListener('abort', stop);
}
