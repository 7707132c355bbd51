import type { Answer, AskColumn, AskVocabulary, Condition, Question } from '@taizhang/core/ask';
import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { sayMade } from '../shell/say-made';
import { answerView } from './answer-view';
import { askName } from './ask-name';
import { columnPicker } from './column-picker';
import { conditionEditor } from './condition-editor';
import { conditionWords } from './condition-words';
import { countChoices } from './count-choices';

const ASK_AFTER = 120;

/** 要数: what is counted, under which conditions, by what; the number, its 口径, and the names. */
export function askSection(pane: Pane): SectionView {
  const { text } = pane;
  let vocabulary: AskVocabulary = { ledgers: [], columns: [] };
  let question: Question = { schemaVersion: 1, count: 'household', ledger: '', conditions: [], by: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isNamed = true;
  const kept = h('div', { class: 'chips kept' });
  const counted = h('div', { class: 'segs boxed', role: 'group', 'aria-label': text.ask.count });
  const conditions = h('div', { class: 'chips conditions', role: 'group', 'aria-label': text.ask.conditions });
  const editor = h('div', {});
  const groups = h('div', { class: 'chips', role: 'group', 'aria-label': text.ask.by });
  const result = h('div', { class: 'answer', 'aria-live': 'polite' });
  const reachable = (): readonly AskColumn[] => {
    const reaches = vocabulary.ledgers.find((one) => one.id === question.ledger)?.reaches ?? [question.ledger];
    return vocabulary.columns.filter((column) => reaches.includes(column.ledger));
  };
  const columnOf = (one: Condition): AskColumn | undefined =>
    vocabulary.columns.find((column) => column.ledger === one.ledger && column.field === one.field);
  const put = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => void write() }, text.putOnSheet);
  const keep = h('button', { type: 'button', disabled: true, onclick: () => askName(pane, question, drawKept) }, text.ask.keep);
  const write = async (): Promise<void> => {
    const answer = await pane.work(text.ask.writing, () => pane.app.putAnswer(question, { names: isNamed }));
    if (answer) sayMade(pane, answer.value);
  };
  const ask = async (): Promise<void> => {
    const asked = question;
    const answer = await pane.work(text.ask.asking, () => pane.app.ask(asked));
    if (answer && asked === question) show(answer.value);
  };
  const show = (answer: Answer): void => {
    result.replaceChildren(...answerView(pane, answer, vocabulary, isNamed, (value) => void (isNamed = value)));
    put.disabled = keep.disabled = answer.total.value === null;
  };
  const change = (part: Partial<Question>): void => {
    const { name: _name, ...rest } = question;
    question = { ...rest, ...part };
    draw();
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), ASK_AFTER);
  };
  const edit = (column: AskColumn, at: number): void => {
    editor.replaceChildren(
      conditionEditor(pane, column, question.conditions[at], (condition) => {
        editor.replaceChildren();
        if (condition)
          change({
            conditions: question.conditions.some((_, i) => i === at)
              ? question.conditions.map((one, i) => (i === at ? condition : one))
              : [...question.conditions, condition],
          });
        (conditions.lastElementChild as HTMLElement | null)?.focus();
      }),
    );
    (editor.querySelector('.editor-body input, .editor-body select, button') as HTMLElement | null)?.focus();
  };
  const pick = (): void => {
    const picker = columnPicker(pane, reachable(), (column) => {
      editor.replaceChildren();
      if (column) edit(column, question.conditions.length);
      else (conditions.lastElementChild as HTMLElement | null)?.focus();
    });
    editor.replaceChildren(picker);
    picker.querySelector('input')?.focus();
  };
  const toggle = (label: string, isOn: boolean, run: () => void): HTMLElement =>
    h('button', { type: 'button', class: 'chip toggle', 'aria-pressed': String(isOn), onclick: run }, label);
  const draw = (): void => {
    counted.replaceChildren(
      ...countChoices(vocabulary).map((choice) =>
        h(
          'button',
          {
            type: 'button',
            class: 'seg',
            'aria-pressed': String(choice.count === question.count && choice.ledger === question.ledger),
            onclick: () =>
              change({
                count: choice.count,
                ledger: choice.ledger,
                conditions: choice.count === 'row' || question.count === 'row' ? [] : question.conditions,
                by: [],
              }),
          },
          choice.count === 'row' ? choice.title : text.ask.counts[choice.count],
        ),
      ),
    );
    conditions.replaceChildren(
      ...question.conditions.map((condition, i) =>
        h(
          'span',
          { class: 'condition' },
          h(
            'button',
            {
              type: 'button',
              class: 'chip',
              onclick: () => {
                const column = columnOf(condition);
                if (column) edit(column, i);
              },
            },
            conditionWords(condition, columnOf(condition), text),
          ),
          h(
            'button',
            {
              type: 'button',
              class: 'icon',
              'aria-label': text.ask.remove(columnOf(condition)?.title ?? condition.field),
              onclick: () => change({ conditions: question.conditions.filter((_, at) => at !== i) }),
            },
            '✕',
          ),
        ),
      ),
      h('button', { type: 'button', class: 'chip add', onclick: pick }, text.ask.add),
    );
    const by = vocabulary.columns.filter((column) => column.groups && column.ledger === question.ledger);
    groups.replaceChildren(
      ...(by.length === 0 ? [] : [h('span', { class: 'chips-label' }, text.ask.by)]),
      ...by.map((column) =>
        toggle(column.title, question.by.includes(column.field), () =>
          change({
            by: question.by.includes(column.field)
              ? question.by.filter((one) => one !== column.field)
              : [...question.by, column.field],
          }),
        ),
      ),
    );
  };
  const drawKept = (): void => {
    const questions = pane.app.keptQuestions();
    kept.replaceChildren(
      ...(questions.length === 0 ? [] : [h('span', { class: 'chips-label' }, text.ask.kept)]),
      ...questions.map((one) =>
        h(
          'span',
          { class: 'condition' },
          h(
            'button',
            {
              type: 'button',
              class: 'chip',
              onclick: () => {
                question = one;
                draw();
                void ask();
              },
            },
            one.name ?? '',
          ),
          h(
            'button',
            {
              type: 'button',
              class: 'icon',
              'aria-label': text.ask.forget(one.name ?? ''),
              onclick: () => void pane.work(text.saving, () => pane.app.forget(one.name ?? '')).then(drawKept),
            },
            '✕',
          ),
        ),
      ),
    );
  };
  const form = h(
    'div',
    {},
    kept,
    h('p', { class: 'label' }, text.ask.count),
    counted,
    h('p', { class: 'label' }, text.ask.conditions),
    conditions,
    editor,
    groups,
    result,
  );
  const element = h('div', { class: 'page' }, form);
  return {
    element,
    bar: h('div', { class: 'bar-buttons' }, put, keep),
    async show() {
      const answer = await pane.work(text.ask.looking, () => pane.app.vocabulary());
      if (!answer) return;
      vocabulary = answer.value;
      drawKept();
      const choices = countChoices(vocabulary);
      if (!choices.some((choice) => choice.ledger === question.ledger)) {
        const first = choices[0];
        if (!first) {
          draw();
          result.replaceChildren(h('p', { class: 'none' }, text.readFirst));
          return;
        }
        question = { ...question, count: first.count, ledger: first.ledger };
      }
      draw();
      await ask();
    },
  };
}
