import type { Card } from '../../engine/checking';
import { h } from '../h';
import type { Pane } from '../pane';
import { askReason } from '../rules/ask-reason';
import { severityTag } from '../shell/severity-tag';
import { changeText } from './change-text';
import type { FindingDesk } from './finding-desk';
import { otherPlaces } from './other-places';
import { previewFixes } from './preview-fixes';
import { askWaiver } from './waive-dialog';

/** One finding: whose, where, what, why, what to do; and the three buttons. */
export function findingCard(desk: FindingDesk): HTMLElement {
  const element = h('article', { class: 'card', 'aria-label': desk.pane.text.check.cardLabel, hidden: true, tabindex: -1 });
  const opened = desk.onOpen;
  desk.onOpen = () => {
    opened();
    draw(desk, element);
  };
  return element;
}

function draw(desk: FindingDesk, element: HTMLElement): void {
  const { pane } = desk;
  const { text } = pane;
  const card = desk.card();
  element.hidden = card === null;
  element.parentElement?.classList.toggle('has-card', card !== null);
  if (!card) {
    element.replaceChildren();
    return;
  }
  const state = pane.round()?.states[desk.chosen] ?? 'new';
  const close = h(
    'button',
    {
      type: 'button',
      class: 'icon',
      'aria-label': text.check.backToList,
      title: text.check.backToList,
      onclick: () => desk.close(),
    },
    '✕',
  );
  const line = (title: string, body: string): HTMLElement[] => (body === '' ? [] : [h('dt', {}, title), h('dd', {}, body)]);
  const waived =
    state === 'waived' ? pane.round()?.rounds.waivers.find((waiver) => waiver.identity === card.identity) : undefined;
  const choice = choicePicker(card, desk);
  element.replaceChildren(
    h(
      'div',
      { class: 'card-body' },
      h(
        'div',
        { class: 'card-top' },
        severityTag(card.severity, text),
        h('span', { class: 'badge' }, text.state[state]),
        h('span', { class: 'place' }, `${card.sheet} ${card.cell}`.trim()),
        close,
      ),
      h('h2', {}, card.title),
      h('p', { class: 'who' }, card.who),
      otherPlaces(pane, card),
      h('dl', {}, ...line(text.check.what, card.what), ...line(text.check.why, card.why), ...line(text.check.todo, card.todo)),
      ...(card.basis === ''
        ? []
        : [h('details', { class: 'basis' }, h('summary', {}, text.check.basis), h('p', {}, card.basis))]),
      waived ? h('p', { class: 'hint' }, text.check.waivedBy(waived.reason, waived.by, waived.until)) : null,
      choice.element,
      h('button', { type: 'button', class: 'link', onclick: () => switchOff(pane, card) }, text.rules.switchOffThis),
    ),
    h('div', { class: 'card-bar' }, ...cardButtons(desk, card, state === 'waived', choice.chosen)),
  );
  element.scrollTop = 0;
}

/** Switches the rule of a card off for this office, with a reason. */
function switchOff(pane: Pane, card: Card): void {
  const { text } = pane;
  askReason(pane, card.title, async (reason) => {
    if (!(await pane.work(text.saving, () => pane.app.switchRule(card.rule, reason)))) return;
    pane.say({
      kind: 'done',
      text: text.rules.isOff(card.title),
      action: { label: text.check.again, run: () => void pane.check() },
    });
  });
}

function cardButtons(desk: FindingDesk, card: Card, isWaived: boolean, chosen: () => number | undefined): HTMLElement[] {
  const { pane } = desk;
  const { text } = pane;
  const button = (label: string, isPrimary: boolean, run: () => void): HTMLElement =>
    h('button', { type: 'button', class: isPrimary ? 'primary' : '', onclick: run }, label);
  const canFix = card.fix.length > 0 || card.choices.length > 0;
  const alike = (pane.round()?.outcome.cards ?? []).filter(
    (one, index) =>
      one.rule === card.rule && one.fix.length > 0 && pane.round()?.states[index] !== 'waived' && !desk.written.has(one.identity),
  );
  const isDone = desk.written.has(card.identity);
  const fix = isDone
    ? [h('p', { class: 'hint done' }, `✓ ${text.check.writtenHint}`)]
    : canFix
      ? [button(text.check.take, true, () => void previewFixes(desk, [card], chosen()))]
      : [];
  const waive = isWaived
    ? button(text.check.unwaive, false, () => {
        void pane.work(text.saving, () => pane.app.unwaive(card)).then((answer) => answer && pane.setRound(answer.value));
      })
    : button(text.check.waive, false, () => askWaiver(desk, card));
  const bulk =
    !isDone && card.fix.length > 0 && alike.length > 1
      ? [button(text.check.takeAlike(alike.length), false, () => void previewFixes(desk, alike))]
      : [];
  return [...fix, waive, button(text.check.next, !canFix && !isDone, () => desk.next()), ...bulk];
}

/** What would be written, or the values of which a person chooses one. */
function choicePicker(card: Card, { pane }: FindingDesk): { element: HTMLElement | null; chosen: () => number | undefined } {
  const { text } = pane;
  if (card.fix.length > 0)
    return { element: h('div', { class: 'changes' }, ...card.fix.map((edit) => changeText(edit))), chosen: () => undefined };
  if (card.choices.length === 0) return { element: null, chosen: () => undefined };
  const inputs = card.choices.map((_, i) =>
    h('input', { type: 'radio', name: 'choice', value: i, ...(i === 0 ? { checked: true } : {}) }),
  );
  const element = h(
    'fieldset',
    { class: 'changes' },
    h('legend', {}, text.check.chooseOne),
    ...card.choices.map((choice, i) => h('label', { class: 'option' }, inputs[i] as HTMLElement, h('span', {}, choice.label))),
  );
  return { element, chosen: () => inputs.findIndex((input) => input.checked) };
}
