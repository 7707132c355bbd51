import type { NotCheckedReason } from '../../engine/checking';
import { h } from '../h';
import type { Pane } from '../pane';
import { askDataDate } from './ask-data-date';
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
    rulesPart(pane, round.outcome.notChecked, () => dialog.close()),
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
    round.outcome.counts.undecided > 0
      ? part(text.unread.undecided, [text.unread.undecidedLine(round.outcome.counts.undecided)])
      : null,
  ].filter((one): one is HTMLElement => one !== null);
  const dialog = openDialog(
    pane,
    text.unread.title,
    parts.length > 0 ? parts : [h('p', {}, text.unread.nothing)],
    [],
    text.close,
  );
}

/** What a person can do most about comes first; columns that the sheets lack are one line, however many rules they stop. */
const order: readonly NotCheckedReason['why'][] = [
  'no-data-date',
  'no-policy-value',
  'previous-missing',
  'ledger-missing',
  'could-not-judge',
  'column-missing',
  'switched-off',
];

function rulesPart(pane: Pane, reasons: readonly NotCheckedReason[], close: () => void): HTMLElement | null {
  const { text } = pane;
  if (reasons.length === 0) return null;
  const sorted = [...reasons].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
  const columns = sorted.filter((one) => one.why === 'column-missing');
  const lines = sorted.flatMap((one): HTMLElement[] => {
    if (one.why === 'column-missing') return one === columns[0] ? [columnsLine(pane, columns)] : [];
    const ask = (): void => {
      close();
      askDataDate(pane);
    };
    return [
      h(
        'li',
        {},
        text.unread.rule(one.rules, one.reason, one.todo),
        one.why === 'no-data-date'
          ? h('div', {}, h('button', { type: 'button', class: 'primary', onclick: ask }, text.header.enterDate))
          : null,
      ),
    ];
  });
  return h('section', {}, h('h3', {}, text.unread.rules), h('ul', { class: 'plain' }, ...lines));
}

function columnsLine({ text }: Pane, reasons: readonly NotCheckedReason[]): HTMLElement {
  const rules = reasons.reduce((sum, one) => sum + one.rules, 0);
  const [first] = reasons;
  return h(
    'li',
    {},
    text.unread.columnsLacking(
      reasons.map((one) => one.reason),
      rules,
      first?.todo ?? '',
    ),
  );
}
