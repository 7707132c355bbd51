import type { AskColumn } from '@taizhang/core/ask';
import { h } from '../h';
import type { Pane } from '../pane';

const MOST = 60;

/** Chooses the column of a condition: those asked most often first, the others by a few letters. */
export function columnPicker(pane: Pane, columns: readonly AskColumn[], done: (column: AskColumn | null) => void): HTMLElement {
  const { text } = pane;
  const list = h('div', { class: 'chips' });
  const search = h('input', {
    type: 'search',
    'aria-label': text.ask.searchColumn,
    placeholder: text.ask.searchColumn,
    autocomplete: 'off',
    oninput: () => draw(),
  });
  const isTwice = (column: AskColumn): boolean => columns.filter((one) => one.title === column.title).length > 1;
  const draw = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const found =
      wanted === ''
        ? columns.filter((column) => column.common)
        : columns.filter((column) =>
            `${column.title} ${column.ledgerTitle} ${column.options.join(' ')}`.toLowerCase().includes(wanted),
          );
    const shown = found.length === 0 && wanted === '' ? columns : found;
    list.replaceChildren(
      ...shown
        .slice(0, MOST)
        .map((column) =>
          h(
            'button',
            { type: 'button', class: 'chip', onclick: () => done(column) },
            isTwice(column) ? `${column.ledgerTitle} ${column.title}` : column.title,
          ),
        ),
      ...(shown.length === 0 ? [h('p', { class: 'none' }, text.nothingFound)] : []),
    );
  };
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    (list.querySelector('button') as HTMLButtonElement | null)?.click();
  });
  draw();
  return h(
    'div',
    { class: 'editor' },
    h('div', { class: 'line' }, search, h('button', { type: 'button', onclick: () => done(null) }, text.cancel)),
    h('p', { class: 'hint' }, text.ask.common),
    list,
  );
}
