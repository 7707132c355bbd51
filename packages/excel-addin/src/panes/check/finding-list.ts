import { h } from '../h';
import { virtualList } from '../list/virtual-list';
import { severityTag } from '../shell/severity-tag';
import type { FindingDesk } from './finding-desk';
import type { FindingRow } from './finding-rows';

/** The list of findings, or of groups that unfold. */
export function findingList(desk: FindingDesk): HTMLElement {
  const { pane } = desk;
  const { text } = pane;
  const rowHeight = (): number => Math.round(Number.parseFloat(getComputedStyle(pane.root).fontSize) * 4.9);
  const rowOf = (row: FindingRow | undefined): HTMLElement =>
    row?.kind === 'group' ? groupRow(desk, row) : findingRow(desk, row?.index ?? -1);
  const fold = (index: number, isUnfolded: boolean): void => {
    const row = desk.rows[index];
    if (row?.kind !== 'group' || row.isUnfolded === isUnfolded) return;
    const unfolded = new Set(desk.choice.unfolded);
    if (isUnfolded) unfolded.add(row.key);
    else unfolded.delete(row.key);
    desk.choice = { ...desk.choice, unfolded };
    desk.list(true);
  };
  const list = virtualList({
    id: 'findings',
    label: text.check.listLabel,
    rowHeight,
    row: (index) => rowOf(desk.rows[index]),
    empty: () => ((pane.round()?.outcome.cards.length ?? 0) === 0 ? text.check.nothingFound : text.check.nothingFits),
    onMove: (index) => {
      const row = desk.rows[index];
      if (row?.kind === 'finding') desk.open(row.index);
    },
    onChoose: (index) => {
      const row = desk.rows[index];
      if (row?.kind === 'group') fold(index, !row.isUnfolded);
      else if (row) desk.open(row.index);
    },
    onKey: (key, index) => {
      if (key === 'ArrowRight') fold(index, true);
      else if (key === 'ArrowLeft') fold(index, false);
    },
  });
  desk.onList = (keeps) => list.reset(desk.rows.length, keeps);
  const follow = (): void => {
    const at = desk.rows.findIndex((row) => row.kind === 'finding' && row.index === desk.chosen);
    // A finding that is not listed (any more) must not leave its mark on the row that took its place.
    if (at >= 0 || desk.chosen >= 0) list.moveTo(at);
    else list.redraw();
  };
  const opened = desk.onOpen;
  desk.onOpen = () => {
    opened();
    follow();
  };
  return list.element;
}

function groupRow({ pane }: FindingDesk, row: FindingRow & { kind: 'group' }): HTMLElement {
  const { text } = pane;
  return h(
    'div',
    { class: 'group-row' },
    h('span', { class: 'fold', 'aria-hidden': 'true' }, row.isUnfolded ? '▾' : '▸'),
    h(
      'span',
      { class: 'group-text' },
      h('span', { class: 'row-title' }, row.title === '' ? text.check.unnamed : row.title),
      h(
        'span',
        { class: 'row-line' },
        severityTag(row.worst, text),
        h('span', { class: 'sr' }, row.isUnfolded ? text.check.unfolded : text.check.folded),
      ),
    ),
    h('span', { class: 'group-count' }, text.check.count(row.count)),
  );
}

function findingRow(desk: FindingDesk, index: number): HTMLElement {
  const { pane } = desk;
  const round = pane.round();
  const card = round?.outcome.cards[index];
  if (!round || !card) return h('div');
  const { text } = pane;
  const state = round.states[index] ?? 'new';
  const badge = desk.written.has(card.identity)
    ? h('span', { class: 'badge done' }, `✓ ${text.check.isWritten}`)
    : round.against !== null || state === 'waived'
      ? h('span', { class: `badge ${state}` }, text.state[state])
      : null;
  return h(
    'div',
    { class: `finding-row ${card.severity}${index === desk.chosen ? ' is-open' : ''}` },
    h(
      'span',
      { class: 'row-line' },
      severityTag(card.severity, text),
      badge,
      h('span', { class: 'place' }, `${card.sheet} ${card.cell}`.trim()),
    ),
    h('span', { class: 'row-title' }, card.title),
    h('span', { class: 'row-who' }, card.who),
  );
}
