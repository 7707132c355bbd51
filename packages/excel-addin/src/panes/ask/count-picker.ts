import { h } from '../h';
import type { AskDesk } from './ask-desk';
import { type CountChoice, countChoices } from './count-choices';

/** 户 or 人 as buttons; rows of other ledgers in a list beside them. */
export function countPicker(desk: AskDesk): { readonly element: HTMLElement; readonly draw: () => void } {
  const { text } = desk.pane;
  const element = h('div', { role: 'group', 'aria-label': text.ask.count });
  const isChosen = (choice: CountChoice): boolean =>
    choice.count === desk.question.count && choice.ledger === desk.question.ledger;
  const choose = (choice: CountChoice): void => {
    const keeps = choice.count !== 'row' && desk.question.count !== 'row';
    desk.change({ count: choice.count, ledger: choice.ledger, conditions: keeps ? desk.question.conditions : [], by: [] });
  };
  const draw = (): void => {
    const choices = countChoices(desk.vocabulary);
    const people = choices.flatMap((choice) =>
      choice.count === 'row'
        ? []
        : [
            h(
              'button',
              { type: 'button', class: 'seg', 'aria-pressed': String(isChosen(choice)), onclick: () => choose(choice) },
              text.ask.counts[choice.count],
            ),
          ],
    );
    const others = choices.filter((choice) => choice.count === 'row');
    const select = h(
      'select',
      {
        class: 'other-ledgers',
        'aria-label': text.ask.otherLedgers,
        onchange: () => {
          const choice = others[select.selectedIndex - 1];
          if (choice) choose(choice);
        },
      },
      h('option', { value: '' }, text.ask.otherLedgers),
      ...others.map((choice) => h('option', { value: choice.ledger }, choice.title)),
    );
    select.selectedIndex = others.findIndex(isChosen) + 1;
    element.replaceChildren(
      ...(people.length > 0 ? [h('div', { class: 'segs boxed' }, ...people)] : []),
      ...(others.length > 0 ? [select] : []),
    );
  };
  return { element, draw };
}
