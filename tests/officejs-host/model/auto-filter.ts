import type { Sheet } from '../book/book';
import { cellText } from '../book/cell-text';
import { lineToWrite } from '../book/cells';
import { itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { guardOption, rangeOf } from './range-ref';

const range = (sheet: Sheet): HostObject | null =>
  sheet.autoFilter ? object(RANGE_TYPE, { sheet, rect: { ...sheet.autoFilter.range } }) : null;

/** Hides the rows that a filter by values does not name; other criteria are kept, not carried out (assumed: no calculation here). */
function hideRows(sheet: Sheet): void {
  if (!sheet.autoFilter) return;
  const { range: rect, criteria } = sheet.autoFilter;
  for (let row = rect.top + 1; row <= rect.bottom; row++) {
    const out = Object.entries(criteria).some(([column, one]) => {
      const { filterOn, values } = one as { filterOn?: string; values?: unknown[] };
      if (filterOn !== 'Values' || !values) return false;
      const cell = sheet.rows.get(row)?.get(rect.left + Number(column));
      return !values.includes(cellText(cell?.value ?? '', cell?.style?.numberFormat ?? 'General'));
    });
    const line = lineToWrite(sheet.rowLines, row);
    if (out) line.hidden = true;
    else delete line.hidden;
    if (Object.keys(line).length === 0) sheet.rowLines.delete(row);
  }
}

export const AUTO_FILTER_TYPE: ObjectType<Sheet> = {
  name: 'AutoFilter',
  place: (sheet) => sheet.name,
  props: {
    Enabled: { get: (sheet) => sheet.autoFilter !== undefined },
    IsDataFiltered: { get: (sheet) => Object.keys(sheet.autoFilter?.criteria ?? {}).length > 0 },
    Criteria: { get: (sheet) => Object.values(sheet.autoFilter?.criteria ?? {}) },
  },
  nav: {},
  methods: {
    Apply: writes((sheet, [given, column, criteria], host) => {
      guardOption(sheet, 'allowAutoFilter', 'AutoFilter.apply');
      const { rect } = typeof given === 'string' ? rangeOf(host, sheet, given, 'AutoFilter.apply') : (given as HostObject).target;
      const before = sheet.autoFilter?.criteria ?? {};
      sheet.autoFilter = { range: { ...rect }, criteria: criteria ? { ...before, [String(column)]: criteria } : before };
      hideRows(sheet);
    }),
    ClearCriteria: writes((sheet) => {
      guardOption(sheet, 'allowAutoFilter', 'AutoFilter.clearCriteria');
      if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, criteria: {} };
      hideRows(sheet);
    }),
    Remove: writes((sheet) => {
      guardOption(sheet, 'allowAutoFilter', 'AutoFilter.remove');
      if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, criteria: {} };
      hideRows(sheet);
      sheet.autoFilter = undefined;
    }),
    Reapply: writes(hideRows),
    GetRange: reads((sheet) => {
      const at = range(sheet);
      if (!at) throw itemNotFound('AutoFilter.getRange');
      return at;
    }),
    GetRangeOrNullObject: reads(range),
  },
};
