import type { CardPlace } from '../../engine/checking';
import type { SheetView } from '../../host/sheet-view';
import type { FindingDesk } from './finding-desk';

/** On the offline page: a click on a marked cell opens its finding. */
export function followSheet(desk: FindingDesk, view: SheetView): void {
  const stop = view.onChange((what) => {
    const cell = view.chosen();
    if (what !== 'chosen' || !cell) return;
    const cards = desk.pane.round()?.outcome.cards ?? [];
    const open = cards[desk.chosen];
    const isAt = (place: CardPlace): boolean =>
      place.row === cell.row &&
      place.column === cell.column &&
      place.sheet === cell.sheet.sheet &&
      place.source === cell.sheet.source;
    if (open && (isAt(open) || open.others.some(isAt))) return;
    const first = cards.findIndex(isAt);
    const index = first < 0 ? cards.findIndex((card) => card.others.some(isAt)) : first;
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
