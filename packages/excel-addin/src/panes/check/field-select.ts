import type { ColumnReading, SheetReading } from '../../engine/reading';
import { h } from '../h';
import type { Pane } from '../pane';

/** Stands for a column that is left out. */
export const NOT_USED = '';

/** What a column may be: what it was read as, what is likely, left out, everything else. */
export function fieldSelect(pane: Pane, reading: SheetReading, column: ColumnReading): HTMLSelectElement {
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
