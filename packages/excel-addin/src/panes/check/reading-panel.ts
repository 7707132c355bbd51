import type { ColumnReading, SheetReading } from '../../engine/reading';
import { h } from '../h';
import type { Pane } from '../pane';

const NOT_USED = '';

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

type Correct = (reading: SheetReading, change: Parameters<Pane['app']['correct']>[1]) => Promise<void>;

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
          onclick: () =>
            void correct(reading, { column: column.inHeader, field: select.value === NOT_USED ? null : select.value }),
        },
        text.reading.thatIsIt,
      ),
    ),
  );
}

function fieldSelect(pane: Pane, reading: SheetReading, column: ColumnReading): HTMLSelectElement {
  const { text } = pane;
  const likely = column.alternatives.map((one) => one.id);
  const rest = reading.fields.filter((field) => !likely.includes(field.id) && field.id !== column.field);
  const own = column.field === null ? [] : [{ id: column.field, title: column.title }];
  const options = [...own, ...column.alternatives.filter((one) => one.id !== column.field)];
  const select = h(
    'select',
    { 'aria-label': text.reading.column(reading.sheet, column.letters, column.header) },
    ...options.map((one) => h('option', { value: one.id }, one.title)),
    h('option', { value: NOT_USED }, text.reading.notUsed),
    ...(rest.length > 0
      ? [h('optgroup', { label: text.reading.others }, ...rest.map((one) => h('option', { value: one.id }, one.title)))]
      : []),
  );
  select.value = column.field ?? (column.state === 'unbound' ? NOT_USED : (options[0]?.id ?? NOT_USED));
  return select;
}

function sheetLine(pane: Pane, reading: SheetReading, open: Set<string>, correct: Correct): HTMLElement {
  const { text } = pane;
  const key = `${reading.source}|${reading.sheet}`;
  const ledger = h(
    'select',
    { 'aria-label': text.reading.ledgerOf(reading.sheet), onchange: () => void correct(reading, { ledger: ledger.value }) },
    ...(reading.ledger === null ? [h('option', { value: '' }, text.reading.none)] : []),
    ...reading.ledgers.map((one) => h('option', { value: one.id }, one.title)),
  );
  ledger.value = reading.ledger ?? '';
  const unbound = reading.columns.filter((column) => column.state === 'unbound');
  const details = h(
    'details',
    { class: 'sheet-line', open: open.has(key), ontoggle: () => (details.open ? open.add(key) : open.delete(key)) },
    h(
      'summary',
      {},
      h('b', {}, reading.sheet),
      ` ${reading.ledger === null ? text.reading.refused : text.reading.as(reading.ledgerTitle, reading.rows)}`,
    ),
    reading.refused === '' ? null : h('p', {}, reading.refused),
    h('label', { class: 'field' }, h('span', {}, text.reading.ledger), ledger),
    h('p', { class: 'dim' }, text.reading.facts(reading.headerRows, reading.statedDate, reading.statedUnit, reading.hiddenRows)),
    ...reading.skipped.map((skip) => h('p', {}, text.reading.skipped(skip.rows, skip.why))),
    unbound.length === 0
      ? null
      : h(
          'div',
          {},
          h('p', {}, h('b', {}, text.reading.leftOut(unbound.length))),
          ...unbound.map((column) => columnLine(pane, reading, column, correct)),
        ),
    columnTable(pane, reading, correct),
  );
  return details;
}

function columnLine(pane: Pane, reading: SheetReading, column: ColumnReading, correct: Correct): HTMLElement {
  const select = fieldSelect(pane, reading, column);
  select.addEventListener(
    'change',
    () => void correct(reading, { column: column.inHeader, field: select.value === NOT_USED ? null : select.value }),
  );
  return h(
    'label',
    { class: 'field' },
    h('span', {}, `${column.letters} ${column.header}`, column.note === '' ? '' : h('span', { class: 'dim' }, ` ${column.note}`)),
    select,
  );
}

/** The columns that were read, folded: sixty of them are nobody's first interest. */
function columnTable(pane: Pane, reading: SheetReading, correct: Correct): HTMLElement | null {
  const bound = reading.columns.filter((column) => column.state !== 'unbound');
  if (bound.length === 0) return null;
  const details = h('details', {}, h('summary', {}, pane.text.reading.bound(bound.length)));
  details.addEventListener(
    'toggle',
    () => {
      details.append(...bound.map((column) => columnLine(pane, reading, column, correct)));
    },
    { once: true },
  );
  return details;
}
