import type { Severity } from '@taizhang/core';
import { h } from '../h';
import { severitySign } from '../shell/severity-tag';
import type { FindingDesk } from './finding-desk';
import type { GroupedBy, ListChoice, StateChoice } from './finding-rows';

const ways: readonly GroupedBy[] = ['first', 'rule', 'village', 'group', 'household', 'all'];
const states: readonly StateChoice[] = ['unsettled', 'new', 'open', 'again', 'waived'];
const severities: readonly Severity[] = ['error', 'suspect', 'notice'];
const SEARCH_AFTER = 150;

/** How the findings are listed: 先改这 20 条, by rule, village, group, household; and what is left out. */
export function findingFilters(desk: FindingDesk): { readonly element: HTMLElement; readonly draw: () => void } {
  const { pane } = desk;
  const { text } = pane;
  const choose = (part: Partial<ListChoice>): void => {
    desk.choice = { ...desk.choice, ...part };
    draw();
    desk.list();
  };
  const wayButtons = ways.map((by) => h('button', { type: 'button', class: 'seg', onclick: () => choose({ by }) }, ''));
  const chips = severities.map((severity) =>
    h(
      'button',
      { type: 'button', class: `chip ${severity}`, onclick: () => toggle(severity) },
      h('span', { 'aria-hidden': 'true' }, severitySign[severity]),
      ` ${text.severity[severity]}`,
    ),
  );
  const toggle = (severity: Severity): void => {
    const hidden = new Set(desk.choice.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    choose({ hidden });
  };
  const state = h(
    'select',
    { 'aria-label': text.check.stateLabel, onchange: () => choose({ state: state.value as StateChoice }) },
    ...states.map((one) => h('option', { value: one }, text.check.states[one])),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = h('input', {
    type: 'search',
    'aria-label': text.check.search,
    placeholder: text.check.searchHint,
    autocomplete: 'off',
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => choose({ search: search.value, ...(search.value !== '' && desk.choice.by === 'first' ? { by: 'all' } : {}) }),
        SEARCH_AFTER,
      );
    },
  });
  const more = h('div', { class: 'filters', id: 'filters', hidden: true }, search, h('div', { class: 'chips' }, ...chips, state));
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'seg filter-opener',
      'aria-expanded': 'false',
      'aria-controls': 'filters',
      onclick: () => {
        more.hidden = !more.hidden;
        draw();
        if (!more.hidden) search.focus();
      },
    },
    text.check.filter,
  );
  const draw = (): void => {
    const first = pane.round()?.outcome.first.length ?? 0;
    ways.forEach((by, i) => {
      const button = wayButtons[i] as HTMLButtonElement;
      button.textContent = by === 'first' ? text.check.first(first) : text.check.ways[by];
      button.setAttribute('aria-pressed', String(desk.choice.by === by));
    });
    severities.forEach((severity, i) => chips[i]?.setAttribute('aria-pressed', String(!desk.choice.hidden.has(severity))));
    opener.setAttribute('aria-expanded', String(!more.hidden));
    const isFiltered = desk.choice.hidden.size > 0 || desk.choice.state !== 'unsettled' || desk.choice.search.trim() !== '';
    opener.classList.toggle('is-on', isFiltered);
    opener.textContent = isFiltered ? text.check.filterOn : text.check.filter;
  };
  const element = h(
    'div',
    { class: 'ways' },
    h('div', { class: 'segs', role: 'group', 'aria-label': text.check.waysLabel }, ...wayButtons, opener),
    more,
  );
  return { element, draw };
}
