import { h } from '../h';
import type { Pane } from '../pane';
import { askDataDate } from './ask-data-date';
import { askValue } from './ask-value';
import { showNotChecked } from './not-checked';
import { severitySign } from './severity-tag';

const LINE = 'monitoring-line';

/** Always in view: data date, monitoring line, counts, and what was not checked. */
export function paneHeader(pane: Pane): HTMLElement {
  const facts = h('p', { class: 'facts' });
  const counts = h('p', { class: 'counts' });
  const draw = (): void => {
    facts.replaceChildren(...factParts(pane));
    counts.replaceChildren(...countParts(pane));
    counts.hidden = pane.round() === null;
  };
  pane.on('round', draw);
  pane.on('settings', draw);
  draw();
  return h('header', { class: 'top' }, facts, counts);
}

function factParts(pane: Pane): (Node | string)[] {
  const { text } = pane;
  const outcome = pane.round()?.outcome;
  const asOf = outcome?.asOf || pane.app.settings().asOf || '';
  if (!outcome && asOf === '') return [h('span', { class: 'dim' }, text.header.notYet)];
  const date =
    asOf === ''
      ? h('button', { type: 'button', class: 'link', onclick: () => askDataDate(pane) }, text.header.dateUnknown)
      : h(
          'button',
          { type: 'button', class: 'link', title: text.header.askDate, onclick: () => askDataDate(pane) },
          text.header.date(asOf, !outcome || pane.round()?.asOfFrom === 'settings'),
        );
  const line = outcome?.line ?? '';
  const sum =
    line === ''
      ? outcome
        ? h('button', { type: 'button', class: 'link', onclick: () => void askLine(pane) }, text.header.lineUnknown)
        : h('span', { class: 'dim' }, text.header.lineNotYet)
      : h('span', { title: outcome?.lineSource ?? '' }, text.header.line(line));
  return [date, h('span', {}, h('span', { class: 'bar', 'aria-hidden': 'true' }, '｜'), ' ', sum)];
}

function countParts(pane: Pane): (Node | string)[] {
  const outcome = pane.round()?.outcome;
  if (!outcome) return [];
  const { text } = pane;
  const numbers = (['error', 'suspect', 'notice'] as const).map((severity) =>
    h(
      'span',
      { class: `count ${severity}` },
      h('span', { 'aria-hidden': 'true' }, severitySign[severity]),
      ` ${text.severity[severity]} `,
      h('b', {}, String(outcome.counts[severity])),
    ),
  );
  const { sheets, columns } = outcome.unread;
  const unread = h(
    'button',
    { type: 'button', class: 'link', title: text.header.notCheckedHint, onclick: () => showNotChecked(pane) },
    text.header.unread(sheets, columns),
  );
  return [...numbers, h('span', { class: 'nowrap' }, h('span', { class: 'bar', 'aria-hidden': 'true' }, '｜'), ' ', unread)];
}

/** The line depends on the day: without one that comes first. What the rules miss stands under 检查; else the line is asked for alone. */
async function askLine(pane: Pane): Promise<void> {
  const outcome = pane.round()?.outcome;
  if (!outcome) return;
  if (outcome.asOf === '') {
    askDataDate(pane);
    return;
  }
  if (outcome.missing.some((one) => one.parameter === LINE)) {
    pane.go('check');
    pane.tell('values');
    return;
  }
  const answer = await pane.work(pane.text.rules.looking, () => pane.app.engine.parameters());
  const line = answer?.value.find((one) => one.id === LINE);
  const day = /\d{4}-\d{2}-\d{2}/.exec(outcome.asOf)?.[0] ?? null;
  if (line) askValue(pane, line.title, { parameter: LINE, unit: line.unit, day, region: pane.app.settings().region ?? '' });
}
