import { h } from '../h';
import type { AskDesk } from './ask-desk';

/** Questions that were kept: one click asks them again. */
export function keptQuestions(desk: AskDesk): { readonly element: HTMLElement; readonly draw: () => void } {
  const { pane } = desk;
  const { text } = pane;
  const element = h('div', { class: 'chips kept', role: 'group', 'aria-label': text.ask.kept });
  const forget = async (name: string): Promise<void> => {
    await pane.work(text.saving, () => pane.app.forget(name));
    draw();
  };
  const draw = (): void => {
    const questions = pane.app.keptQuestions();
    element.hidden = questions.length === 0;
    element.replaceChildren(
      h('span', { class: 'chips-label' }, text.ask.kept),
      ...questions.map((one) => {
        const name = one.name ?? '';
        return h(
          'span',
          { class: 'condition' },
          h('button', { type: 'button', class: 'chip', onclick: () => desk.take(one) }, name),
          h(
            'button',
            { type: 'button', class: 'icon', 'aria-label': text.ask.forget(name), onclick: () => void forget(name) },
            '✕',
          ),
        );
      }),
    );
  };
  return { element, draw };
}
