import { h } from '../h';
import type { Pane } from '../pane';
import type { Section } from '../section';

/** The head of a section that lies under 更多: its name, and the way back. */
export function pageHead(pane: Pane, section: Section): HTMLElement {
  const { text } = pane;
  return h(
    'div',
    { class: 'page-head' },
    h(
      'button',
      { type: 'button', class: 'icon', 'aria-label': text.backToMore, title: text.backToMore, onclick: () => pane.go('more') },
      '‹',
    ),
    h('h2', {}, text.sections[section]),
  );
}
