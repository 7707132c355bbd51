import type { MissingValue } from '../../engine/checking';
import { h } from '../h';
import type { Pane } from '../pane';
import { policyFileWith } from './policy-file-with';

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
  const field = (key: string, label: string, input: HTMLInputElement): HTMLElement => {
    input.id = `missing-${i}-${key}`;
    input.required = true;
    return h('label', { class: 'field', for: input.id }, h('span', {}, label), input);
  };
  const value = h('input', { type: 'number', min: 0, step: 'any', inputmode: 'decimal' });
  const source = h('input', { type: 'text', maxlength: 300, autocomplete: 'off', placeholder: text.missing.sourceHint });
  const from = h('input', { type: 'date', value: missing.day === null ? '' : `${missing.day.slice(0, 4)}-01-01` });
  const region = h('input', {
    type: 'text',
    inputmode: 'numeric',
    pattern: '\\d{2,12}',
    value: missing.region || (pane.app.settings().region ?? ''),
  });
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const said = {
      parameter: missing.parameter,
      value: Number(value.value),
      region: region.value.trim(),
      from: from.value,
      source: source.value.trim(),
    };
    const done = await pane.work(text.saving, () =>
      pane.app.change({ policyFile: policyFileWith(pane.app.settings().policyFile ?? '', said) }),
    );
    if (!done) return;
    pane.tell('settings');
    await pane.check();
  };
  return h(
    'form',
    { class: 'missing-form', onsubmit: save },
    h('p', {}, h('b', {}, missing.title), h('span', { class: 'dim' }, ` ${text.missing.needed(missing.day, missing.rules)}`)),
    field('value', text.missing.value(missing.unit), value),
    field('source', text.missing.source, source),
    h('div', { class: 'pair' }, field('from', text.missing.from, from), field('region', text.missing.region, region)),
    h('button', { type: 'submit', class: 'primary' }, text.missing.save),
  );
}
