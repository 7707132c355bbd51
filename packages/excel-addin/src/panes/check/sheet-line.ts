import type { ColumnReading, SheetReading } from '../../engine/reading';
import { h } from '../h';
import type { Pane } from '../pane';
import { fieldSelect, NOT_USED } from './field-select';

/** Keeps what the clerk says of a sheet or a column. */
export type Correct = (reading: SheetReading, change: Parameters<Pane['app']['correct']>[1]) => Promise<void>;

/** One sheet, folded: ledger, header, date, skipped rows, columns left out and columns read, each to be corrected. */
export function sheetLine(pane: Pane, reading: SheetReading, open: Set<string>, correct: Correct): HTMLElement {
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
    () => void correct(reading, { column: column.column, field: select.value === NOT_USED ? null : select.value }),
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
