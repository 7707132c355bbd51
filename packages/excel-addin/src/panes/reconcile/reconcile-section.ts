import type { Reconciliation } from '@taizhang/core/reconcile';
import type { Choice } from '../../engine/reading';
import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { sayMade } from '../shell/say-made';
import { sheetPicker } from '../shell/sheet-picker';
import { commonFields } from './common-fields';
import { reconcileResult } from './reconcile-result';

/** 比对: two sheets by key: only here, only there, differing, unclear; onto a result sheet with marks where wished. */
export function reconcileSection(pane: Pane): SectionView {
  const { text } = pane;
  let result: Reconciliation | null = null;
  let common: readonly Choice[] = [];
  const key = new Set<string>();
  const fields = new Set<string>();
  let direction: 'both' | 'a-in-b' = 'both';
  const a = sheetPicker(pane, 'reconcile-a', text.reconcile.a, () => void propose());
  const b = sheetPicker(pane, 'reconcile-b', text.reconcile.b, () => void propose());
  const choices = h('div', {});
  const output = h('div', { class: 'result' });
  const compare = h(
    'button',
    { type: 'button', class: 'primary', disabled: true, onclick: () => void run() },
    text.reconcile.run,
  );
  const write = h('button', { type: 'button', disabled: true, onclick: () => void put() }, text.reconcile.put);
  const marks = h('input', { type: 'checkbox' });
  const names = h('input', { type: 'checkbox', checked: true });
  const options = h(
    'div',
    { hidden: true },
    h('label', { class: 'option' }, marks, h('span', {}, text.reconcile.mark)),
    h('label', { class: 'option' }, names, h('span', {}, text.withNames)),
  );
  const propose = async (): Promise<void> => {
    const [one, two] = [a.chosen(), b.chosen()];
    result = null;
    output.replaceChildren();
    write.disabled = options.hidden = true;
    compare.disabled = !one || !two || (one.sheet === two.sheet && one.source === two.source);
    key.clear();
    fields.clear();
    common = [];
    if (!compare.disabled && one && two) {
      const answer = await pane.work(text.reconcile.looking, (watch) => pane.app.read(watch));
      common = answer ? commonFields(answer.value, one, two) : [];
    }
    drawChoices();
  };
  const box = (set: Set<string>, choice: Choice): HTMLElement => {
    const input = h('input', {
      type: 'checkbox',
      ...(set.has(choice.id) ? { checked: true } : {}),
      onchange: () => (input.checked ? set.add(choice.id) : set.delete(choice.id)),
    });
    return h('label', { class: 'option' }, input, h('span', {}, choice.title));
  };
  const way = (value: typeof direction, label: string): HTMLElement =>
    h(
      'label',
      { class: 'option' },
      h('input', {
        type: 'radio',
        name: 'direction',
        value,
        ...(value === direction ? { checked: true } : {}),
        onchange: () => void (direction = value),
      }),
      h('span', {}, label),
    );
  const drawChoices = (): void => {
    choices.replaceChildren(
      h(
        'fieldset',
        {},
        h('legend', {}, text.reconcile.direction),
        way('both', text.reconcile.both),
        way('a-in-b', text.reconcile.aInB),
      ),
      ...(common.length === 0
        ? []
        : [
            h(
              'details',
              { class: 'theme' },
              h('summary', {}, text.reconcile.key),
              h('p', { class: 'hint' }, text.reconcile.keyHint),
              ...common.map((one) => box(key, one)),
            ),
            h(
              'details',
              { class: 'theme' },
              h('summary', {}, text.reconcile.fields),
              h('p', { class: 'hint' }, text.reconcile.fieldsHint),
              ...common.map((one) => box(fields, one)),
            ),
          ]),
    );
    choices.hidden = compare.disabled;
  };
  const run = async (): Promise<void> => {
    const [one, two] = [a.chosen(), b.chosen()];
    if (!one || !two) return;
    const how = { direction, ...(key.size > 0 ? { key: [...key] } : {}), ...(fields.size > 0 ? { fields: [...fields] } : {}) };
    const answer = await pane.work(text.reconcile.running, (watch) => pane.app.reconcile(one, two, how, watch));
    if (!answer) return;
    result = answer.value;
    output.replaceChildren(...reconcileResult(pane, result));
    write.disabled = options.hidden = false;
    output.scrollIntoView({ block: 'nearest' });
  };
  const put = async (): Promise<void> => {
    const found = result;
    if (!found) return;
    const answer = await pane.work(text.reconcile.putting, () =>
      pane.app.putReconciliation(found, { names: names.checked, mark: marks.checked }),
    );
    if (answer) sayMade(pane, answer.value, 'reconciliation');
  };
  return {
    element: h(
      'div',
      { class: 'page' },
      h('p', { class: 'hint' }, text.reconcile.hint),
      a.element,
      b.element,
      choices,
      output,
      options,
    ),
    bar: h('div', { class: 'bar-buttons' }, compare, write),
    async show() {
      await a.fill();
      await b.fill();
      if (!result) await propose();
    },
  };
}
