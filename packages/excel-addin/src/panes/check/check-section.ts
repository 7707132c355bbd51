import { h } from '../h';
import type { Pane } from '../pane';
import type { SectionView } from '../section';
import { checkBar } from './check-bar';
import { findingCard } from './finding-card';
import { findingDesk } from './finding-desk';
import { findingFilters } from './finding-filters';
import { findingList } from './finding-list';
import { firstRun } from './first-run';
import { followSheet } from './follow-sheet';
import { missingValues } from './missing-values';
import { readingPanel } from './reading-panel';
import { roundLine } from './round-line';

/** 检查: how the sheets were read, what to mend first, the list, and one finding as a card. */
export function checkSection(pane: Pane): SectionView {
  const desk = findingDesk(pane);
  const card = findingCard(desk);
  const list = findingList(desk);
  const [filters, readings, missing, line, bar] = [
    findingFilters(desk),
    readingPanel(pane),
    missingValues(pane),
    roundLine(pane),
    checkBar(pane),
  ];
  const start = firstRun(pane);
  const top = h('div', { class: 'check-top' }, readings.element, missing.element);
  const desks = h('div', { class: 'desk' }, filters.element, list, card);
  const element = h('div', { class: 'check' }, start, line.element, top, desks);
  let last = pane.round()?.outcome;
  // What 再查 said stays in view beside an open card until the next one is opened.
  const opened = desk.onOpen;
  desk.onOpen = () => {
    opened();
    element.classList.remove('just-checked');
  };
  const draw = (): void => {
    const round = pane.round();
    start.hidden = round !== null;
    top.hidden = desks.hidden = round === null;
    if (round) {
      const open = last?.cards[desk.chosen]?.identity;
      const isNew = round.outcome !== last;
      if (isNew) desk.written.clear();
      last = round.outcome;
      for (const part of [line, readings, missing, filters]) part.draw();
      desk.list(true);
      desk.chosen = open === undefined ? -1 : round.outcome.cards.findIndex((one) => one.identity === open);
      desk.onOpen();
      element.classList.toggle('just-checked', isNew);
    }
    bar.draw();
  };
  pane.on('round', draw);
  pane.on('written', () => {
    bar.draw();
  });
  pane.on('undone', () => {
    desk.written.clear();
    desk.onOpen();
  });
  pane.on('values', () => {
    desk.close();
    missing.open();
  });
  if (pane.view) followSheet(desk, pane.view);
  return { element, bar: bar.element, show: draw };
}
