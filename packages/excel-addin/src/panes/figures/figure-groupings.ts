import type { Choice } from '../../engine/reading';
import { h } from '../h';
import { keepFocus } from '../keep-focus';
import type { Pane } from '../pane';

const MOST = 2;
const USUAL = ['village', 'group'];

/** By what figures are split: village and group as buttons, the others in a list until they are chosen. */
export function figureGroupings(
  { text }: Pane,
  by: Set<string>,
): { readonly element: HTMLElement; readonly draw: (choices: readonly Choice[]) => void } {
  const element = h('div', { class: 'chips', role: 'group', 'aria-label': text.figures.by });
  const draw = (choices: readonly Choice[]): void => {
    const toggle = (id: string): void => {
      if (!by.delete(id)) by.add(id);
      keepFocus(element, () => draw(choices));
    };
    const usual = choices.filter(({ id }) => USUAL.includes(id));
    const first = usual.length > 0 ? usual : choices.slice(0, MOST);
    const shown = choices.filter((choice) => first.includes(choice) || by.has(choice.id));
    const rest = choices.filter((choice) => !shown.includes(choice));
    const more = h(
      'select',
      { class: 'more-groups', 'aria-label': text.ask.otherGroups, onchange: () => toggle(more.value) },
      h('option', { value: '' }, text.ask.otherGroups),
      ...rest.map((choice) => h('option', { value: choice.id }, choice.title)),
    );
    const button = (choice: Choice): HTMLElement =>
      h(
        'button',
        { type: 'button', class: 'chip toggle', 'aria-pressed': String(by.has(choice.id)), onclick: () => toggle(choice.id) },
        choice.title,
      );
    element.replaceChildren(
      ...(choices.length === 0 ? [] : [h('span', { class: 'chips-label' }, text.figures.by)]),
      ...shown.map(button),
      ...(rest.length === 0 ? [] : [more]),
    );
  };
  return { element, draw };
}
