import { h } from '../h';
import type { Pane } from '../pane';

/** Before the first check: one big button, and that nothing leaves this computer. */
export function firstRun(pane: Pane): HTMLElement {
  const { text } = pane;
  return h(
    'div',
    { class: 'first-run' },
    h('button', { type: 'button', class: 'primary big', onclick: () => void pane.check() }, text.check.start),
    h('p', { class: 'hint' }, text.check.startHint),
    h('p', { class: 'hint' }, text.check.stays),
  );
}
