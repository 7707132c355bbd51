import type { MissingValue } from '../../engine/checking';
import { h } from '../h';
import type { Pane } from '../pane';
import { valueForm } from './value-form';

/** Policy values that the rules lack are asked for once, here, and kept in the office's own file. */
export function missingValues(pane: Pane): {
  readonly element: HTMLElement;
  readonly draw: () => void;
  readonly open: () => void;
} {
  const element = h('details', { class: 'panel missing', hidden: true });
  const draw = (): void => {
    const missing = pane.round()?.outcome.missing ?? [];
    element.hidden = missing.length === 0;
    const rules = missing.reduce((sum, one) => sum + one.rules, 0);
    element.replaceChildren(
      h('summary', {}, pane.text.missing.summary(missing.length, rules)),
      h('p', { class: 'hint' }, pane.text.missing.hint),
      ...missing.map((one, i) => missingForm(pane, one, i)),
    );
  };
  const open = (): void => {
    element.open = true;
    element.scrollIntoView({ block: 'nearest' });
    element.querySelector('input')?.focus();
  };
  return { element, draw, open };
}

function missingForm(pane: Pane, missing: MissingValue, i: number): HTMLElement {
  const { text } = pane;
  const form = valueForm(pane, missing, `missing-${i}`);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await form.save()) await pane.check();
  };
  return h(
    'form',
    { class: 'missing-form', novalidate: true, onsubmit: save },
    h('p', {}, h('b', {}, missing.title), h('span', { class: 'dim' }, ` ${text.missing.needed(missing.day, missing.rules)}`)),
    form.element,
    h('button', { type: 'submit', class: 'primary' }, text.missing.save),
  );
}
