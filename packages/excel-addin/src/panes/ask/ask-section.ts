import { h } from '../h';
import { keepFocus } from '../keep-focus';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { sayMade } from '../shell/say-made';
import { answerView } from './answer-view';
import { askDesk } from './ask-desk';
import { askName } from './ask-name';
import { conditionChips } from './condition-chips';
import { countChoices } from './count-choices';
import { countPicker } from './count-picker';
import { groupPicker } from './group-picker';
import { keptQuestions } from './kept-questions';

const ASK_AFTER = 120;

/** 要数: what is counted, under which conditions, by what; the number, its 口径, and the names. */
export function askSection(pane: Pane): SectionView {
  const { text } = pane;
  const desk = askDesk(pane);
  const [kept, counted, conditions, groups] = [keptQuestions(desk), countPicker(desk), conditionChips(desk), groupPicker(desk)];
  const result = h('div', { class: 'answer', 'aria-live': 'polite' });
  let isNamed = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    const answer = await pane.work(text.ask.writing, () => pane.app.putAnswer(desk.question, { names: isNamed }));
    if (answer) sayMade(pane, answer.value, 'answers');
  };
  const put = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => void write() }, text.putOnSheet);
  const keep = h(
    'button',
    { type: 'button', disabled: true, onclick: () => askName(pane, desk.question, kept.draw) },
    text.ask.keep,
  );
  const ask = async (): Promise<void> => {
    const asked = desk.question;
    const answer = await pane.work(text.ask.asking, () => pane.app.ask(asked));
    if (!answer || asked !== desk.question) return;
    result.replaceChildren(...answerView(pane, answer.value, desk.vocabulary, isNamed, (value) => void (isNamed = value)));
    put.disabled = keep.disabled = answer.value.total.value === null;
  };
  const draw = (): void => {
    for (const part of [counted, conditions, groups]) keepFocus(part.element, part.draw);
  };
  desk.onChange = () => {
    draw();
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), ASK_AFTER);
  };
  const label = (words: string): HTMLElement => h('p', { class: 'label' }, words);
  return {
    element: h(
      'div',
      { class: 'page' },
      kept.element,
      label(text.ask.count),
      counted.element,
      label(text.ask.conditions),
      conditions.element,
      groups.element,
      result,
    ),
    bar: h('div', { class: 'bar-buttons' }, put, keep),
    async show() {
      const answer = await pane.work(text.ask.looking, () => pane.app.vocabulary());
      if (!answer) return;
      desk.vocabulary = answer.value;
      kept.draw();
      const choices = countChoices(desk.vocabulary);
      const first = choices.find((choice) => choice.ledger === desk.question.ledger) ?? choices[0];
      if (first && first.ledger !== desk.question.ledger)
        desk.question = { ...desk.question, count: first.count, ledger: first.ledger };
      draw();
      if (first) await ask();
      else result.replaceChildren(h('p', { class: 'none' }, text.readFirst));
    },
  };
}
