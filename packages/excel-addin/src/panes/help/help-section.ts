import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { pageHead } from '../shell/page-head';

/** 帮助: a page of plain sentences, and the keys. */
export function helpSection(pane: Pane): SectionView {
  const { text } = pane;
  const parts = text.help.parts.map(([title, ...lines]) =>
    h('section', {}, h('h3', {}, title ?? ''), ...lines.map((line) => h('p', {}, line))),
  );
  const keys = h(
    'dl',
    { class: 'keys' },
    ...text.help.keys.flatMap(([key, what]) => [h('dt', {}, h('kbd', {}, key ?? '')), h('dd', {}, what ?? '')]),
  );
  return { element: h('div', { class: 'page help' }, pageHead(pane, 'help'), ...parts, h('h3', {}, text.help.keysTitle), keys) };
}
