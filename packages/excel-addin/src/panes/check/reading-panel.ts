import type { ColumnReading, SheetReading } from '../../engine/reading';
import { h } from '../h';
import type { Pane } from '../pane';
import { fieldSelect, NOT_USED } from './field-select';
import { type Correct, sheetLine } from './sheet-line';

/** How each sheet was read: doubtful columns are asked first; ledger and columns can be corrected with one click. */
export function readingPanel(pane: Pane): { readonly element: HTMLElement; readonly draw: () => void } {
  const element = h('div', { class: 'readings' });
  const stale = h(
    'p',
    { class: 'stale', hidden: true },
    pane.text.reading.stale,
    h('button', { type: 'button', onclick: () => void pane.check() }, pane.text.check.again),
  );
  const open = new Set<string>();
  const correct = async (reading: SheetReading, change: Parameters<Pane['app']['correct']>[1]): Promise<void> => {
    const answer = await pane.work(pane.text.saving, () => pane.app.correct(reading, change));
    if (!answer) return;
    show(answer.value);
    stale.hidden = false;
  };
  const show = (readings: readonly SheetReading[]): void => {
    const doubtful = readings.flatMap((reading) =>
      reading.ledger === null
        ? []
        : reading.columns.filter((column) => column.state === 'doubtful').map((column) => ({ reading, column })),
    );
    const questions =
      doubtful.length === 0
        ? null
        : h(
            'details',
            { class: 'panel questions', open: doubtful.length === 1 },
            h('summary', {}, pane.text.reading.doubtful(doubtful.length)),
            ...doubtful.map(({ reading, column }) => question(pane, reading, column, correct)),
          );
    const summary = h(
      'details',
      { class: 'panel', open: open.has('all'), ontoggle: () => (summary.open ? open.add('all') : open.delete('all')) },
      h(
        'summary',
        {},
        pane.text.reading.summary(
          readings.filter((one) => one.ledger !== null).length,
          readings.reduce((sum, one) => sum + one.rows, 0),
        ),
      ),
      ...readings.map((reading) => sheetLine(pane, reading, open, correct)),
    );
    element.replaceChildren(...(questions ? [questions] : []), summary, stale);
  };
  const draw = (): void => {
    stale.hidden = true;
    show(pane.round()?.readings ?? []);
  };
  return { element, draw };
}

function question(pane: Pane, reading: SheetReading, column: ColumnReading, correct: Correct): HTMLElement {
  const { text } = pane;
  const select = fieldSelect(pane, reading, column);
  return h(
    'div',
    { class: 'question' },
    h(
      'p',
      {},
      h('b', {}, text.reading.column(reading.sheet, column.letters, column.header)),
      column.note === '' ? '' : ` ${column.note}`,
    ),
    h(
      'div',
      { class: 'line' },
      select,
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          onclick: () => void correct(reading, { column: column.column, field: select.value === NOT_USED ? null : select.value }),
        },
        text.reading.thatIsIt,
      ),
    ),
  );
}
