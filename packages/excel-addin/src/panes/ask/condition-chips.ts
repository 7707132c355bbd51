import type { AskColumn } from '@taizhang/core/ask';
import { h } from '../h';
import type { AskDesk } from './ask-desk';
import { columnPicker } from './column-picker';
import { conditionEditor } from './condition-editor';
import { conditionWords } from './condition-words';

/** The conditions as chips: a click changes one, ✕ takes it away, 〔＋加条件〕 asks for the next. */
export function conditionChips(desk: AskDesk): { readonly element: HTMLElement; readonly draw: () => void } {
  const { text } = desk.pane;
  const chips = h('div', { class: 'chips conditions', role: 'group', 'aria-label': text.ask.conditions });
  const editor = h('div', {});
  const close = (): void => {
    editor.replaceChildren();
    chips.querySelector<HTMLElement>('.add')?.focus();
  };
  const edit = (column: AskColumn, at: number): void => {
    const form = conditionEditor(desk.pane, column, desk.question.conditions[at], (condition) => {
      const { conditions } = desk.question;
      if (condition)
        desk.change({
          conditions:
            at < conditions.length ? conditions.map((one, i) => (i === at ? condition : one)) : [...conditions, condition],
        });
      close();
    });
    editor.replaceChildren(form);
    (form.querySelector<HTMLElement>('.editor-body input') ?? form.querySelector('button'))?.focus();
  };
  const pick = (): void => {
    const picker = columnPicker(desk.pane, desk.reachable(), (column) => {
      if (column) edit(column, desk.question.conditions.length);
      else close();
    });
    editor.replaceChildren(picker);
    picker.querySelector('input')?.focus();
  };
  const chip = (at: number): HTMLElement => {
    const condition = desk.question.conditions[at];
    if (!condition) return h('span');
    const column = desk.columnOf(condition);
    const remove = (): void => desk.change({ conditions: desk.question.conditions.filter((_, i) => i !== at) });
    return h(
      'span',
      { class: 'condition' },
      h(
        'button',
        { type: 'button', class: 'chip', onclick: () => column && edit(column, at) },
        conditionWords(condition, column, text),
      ),
      h(
        'button',
        { type: 'button', class: 'icon', 'aria-label': text.ask.remove(column?.title ?? condition.field), onclick: remove },
        '✕',
      ),
    );
  };
  const draw = (): void =>
    chips.replaceChildren(
      ...desk.question.conditions.map((_, i) => chip(i)),
      h('button', { type: 'button', class: 'chip add', onclick: pick }, text.ask.add),
    );
  return { element: h('div', {}, chips, editor), draw };
}
