import type { AskColumn } from '@taizhang/core/ask';
import { h } from '../h';
import type { AskDesk } from './ask-desk';

const PLACES = ['village', 'group'];
const MOST = 4;

/** By what the number is split: village and group first, the usual ones, the others in a list. */
export function groupPicker(desk: AskDesk): { readonly element: HTMLElement; readonly draw: () => void } {
  const { text } = desk.pane;
  const element = h('div', { class: 'chips', role: 'group', 'aria-label': text.ask.by });
  const toggle = (field: string): void => {
    const { by } = desk.question;
    desk.change({ by: by.includes(field) ? by.filter((one) => one !== field) : [...by, field] });
  };
  const rank = (column: AskColumn): number =>
    PLACES.includes(column.field) ? PLACES.indexOf(column.field) : column.common ? 2 : 3;
  const draw = (): void => {
    const columns = desk.vocabulary.columns
      .filter((column) => column.groups && column.ledger === desk.question.ledger)
      .sort((a, b) => rank(a) - rank(b));
    const shown = columns.filter((column, i) => (i < MOST && rank(column) < 3) || desk.question.by.includes(column.field));
    const rest = columns.filter((column) => !shown.includes(column));
    const more = h(
      'select',
      { class: 'more-groups', 'aria-label': text.ask.otherGroups, onchange: () => toggle(more.value) },
      h('option', { value: '' }, text.ask.otherGroups),
      ...rest.map((column) => h('option', { value: column.field }, column.title)),
    );
    element.replaceChildren(
      ...(columns.length === 0 ? [] : [h('span', { class: 'chips-label' }, text.ask.by)]),
      ...shown.map((column) =>
        h(
          'button',
          {
            type: 'button',
            class: 'chip toggle',
            'aria-pressed': String(desk.question.by.includes(column.field)),
            onclick: () => toggle(column.field),
          },
          column.title,
        ),
      ),
      ...(rest.length === 0 ? [] : [more]),
    );
  };
  return { element, draw };
}
