import { h } from '../h';
import type { Pane } from '../pane';
import { openDialog } from './dialog';

const MOST_LINES = 200;

/** Says what was not checked: sheets, columns, rules, rows; and what would help. */
export function showNotChecked(pane: Pane): void {
  const round = pane.round();
  if (!round) return;
  const { text } = pane;
  const sheets = round.readings.filter((reading) => reading.ledger === null);
  const columns = round.readings
    .filter((reading) => reading.ledger !== null)
    .flatMap((reading) => reading.columns.filter((column) => column.state !== 'sure').map((column) => ({ reading, column })));
  const skipped = round.readings.flatMap((reading) => reading.skipped.map((skip) => ({ reading, skip })));
  const part = (title: string, lines: readonly string[]): HTMLElement | null =>
    lines.length === 0
      ? null
      : h(
          'section',
          {},
          h('h3', {}, title),
          h('ul', { class: 'plain' }, ...lines.slice(0, MOST_LINES).map((line) => h('li', {}, line))),
        );
  const parts = [
    part(
      text.unread.sheets,
      sheets.map((reading) => text.unread.sheet(reading.sheet, reading.refused)),
    ),
    part(
      text.unread.columns,
      columns.map(({ reading, column }) => text.unread.column(reading.sheet, column.letters, column.header, column.note)),
    ),
    part(
      text.unread.rows,
      skipped.map(({ reading, skip }) => text.unread.row(reading.sheet, skip.rows.length, skip.why)),
    ),
    part(
      text.unread.rules,
      round.outcome.notChecked.map((one) => text.unread.rule(one.rules, one.reason, one.todo)),
    ),
    round.outcome.counts.undecided > 0
      ? part(text.unread.undecided, [text.unread.undecidedLine(round.outcome.counts.undecided)])
      : null,
  ].filter((one): one is HTMLElement => one !== null);
  openDialog(pane, text.unread.title, parts.length > 0 ? parts : [h('p', {}, text.unread.nothing)], [], text.close);
}
