import type { SheetView } from '../../host/sheet-view';
import { h } from '../h';
import type { Pane } from '../pane';

export function sheetPane(_pane: Pane, _view: SheetView): HTMLElement {
  return h('section');
}
