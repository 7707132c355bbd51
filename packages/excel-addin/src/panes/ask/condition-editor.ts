import type { AskColumn, Condition } from '@taizhang/core/ask';
import { h } from '../h';
import type { Pane } from '../pane';

/** Asks for one condition on a column: from a list, by bounds, or by text; and whether it is filled or blank. */
export function conditionEditor(
  pane: Pane,
  column: AskColumn,
  before: Condition | undefined,
  done: (condition: Condition | null) => void,
): HTMLElement {
  const { text } = pane;
  let is = before?.is ?? (column.is[0] as Condition['is']);
  const values = new Set(before?.values ?? []);
  const low = bound(pane, column, text.ask.from, before?.low);
  const high = bound(pane, column, text.ask.to, before?.high);
  const typed = h('input', {
    type: 'text',
    'aria-label': column.title,
    placeholder: text.ask.typeHint,
    value: [...values].join(text.ask.and),
    autocomplete: 'off',
  });
  const body = h('div', { class: 'editor-body' });
  const ways = column.is.map((one) =>
    h('button', { type: 'button', class: 'seg', onclick: () => choose(one) }, text.ask.ways[one]),
  );
  const choose = (one: Condition['is']): void => {
    is = one;
    ways.forEach((button, i) => button.setAttribute('aria-pressed', String(column.is[i] === is)));
    body.replaceChildren(
      ...(is === 'filled' || is === 'blank'
        ? []
        : is === 'between'
          ? [h('div', { class: 'pair' }, low.element, high.element)]
          : column.options.length > 0
            ? options()
            : [typed]),
    );
  };
  const options = (): HTMLElement[] =>
    column.options.map((option) => {
      const box = h('input', {
        type: 'checkbox',
        ...(values.has(option) ? { checked: true } : {}),
        onchange: () => (box.checked ? values.add(option) : values.delete(option)),
      });
      return h('label', { class: 'option' }, box, h('span', {}, option));
    });
  const said = (): Condition | null => {
    const of = { ledger: column.ledger, field: column.field, is };
    if (is === 'filled' || is === 'blank') return of;
    if (is === 'between') {
      const [from, to] = [low.value(), high.value()];
      return from === undefined && to === undefined
        ? null
        : { ...of, ...(from === undefined ? {} : { low: from }), ...(to === undefined ? {} : { high: to }) };
    }
    const chosen =
      column.options.length > 0
        ? column.options.filter((option) => values.has(option))
        : typed.value.split(/[、,，;；\s]+/).filter((part) => part !== '');
    return chosen.length > 0 ? { ...of, values: chosen } : null;
  };
  const finish = (event: Event): void => {
    event.preventDefault();
    const condition = said();
    if (condition) done(condition);
    else body.querySelector('input')?.focus();
  };
  const element = h(
    'form',
    { class: 'editor', onsubmit: finish, 'aria-label': column.title },
    h('p', { class: 'row-title' }, column.title, h('span', { class: 'dim' }, ` ${column.ledgerTitle}`)),
    column.is.length > 1 ? h('div', { class: 'segs boxed', role: 'group', 'aria-label': text.ask.wayLabel }, ...ways) : null,
    body,
    h(
      'div',
      { class: 'line' },
      h('button', { type: 'submit', class: 'primary' }, text.ok),
      h('button', { type: 'button', onclick: () => done(null) }, text.cancel),
    ),
  );
  choose(is);
  return element;
}

function bound(pane: Pane, column: AskColumn, label: string, before: number | string | undefined) {
  const isDay = column.ask === 'date';
  const input = h('input', { type: isDay ? 'date' : 'number', step: 'any', ...(before === undefined ? {} : { value: before }) });
  return {
    element: h(
      'label',
      { class: 'field' },
      h('span', {}, column.unit === '' ? label : pane.text.ask.inUnit(label, column.unit)),
      input,
    ),
    value: (): number | string | undefined => (input.value === '' ? undefined : isDay ? input.value : Number(input.value)),
  };
}
