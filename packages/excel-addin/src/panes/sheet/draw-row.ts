import type { Grid, Severity } from '@taizhang/core';
import { columnLetters } from '@taizhang/core';
import { sheetCellText } from '../../engine/sheet-cell-text';
import type { SheetRef } from '../../host/port';
import type { ChosenCell } from '../../host/sheet-view';
import { h } from '../h';
import type { Pane } from '../pane';
import { severitySign } from '../shell/severity-tag';

export interface ShownSheet {
  readonly sheet: SheetRef;
  readonly grid: Grid;
  /** Rows that stay in view: down to the last header row. */
  readonly frozen: number;
  /** Severity by `row:column`. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly chosen: ChosenCell | null;
}

/** The row of column letters. */
export function letterRow(columnCount: number): HTMLElement {
  return h(
    'tr',
    {},
    h('th', { class: 'corner' }),
    ...Array.from({ length: columnCount }, (_, column) => h('th', { class: 'letter', scope: 'col' }, columnLetters(column))),
  );
}

/** One row of the sheet, by its index in the grid. */
export function drawRow({ text }: Pane, shown: ShownSheet, index: number): HTMLElement {
  const { grid, marks, chosen, sheet } = shown;
  const row = grid.rowNumbers[index] as number;
  const cells: HTMLElement[] = [];
  for (let column = 0; column < grid.columnCount; ) {
    const merge =
      index < shown.frozen ? grid.merges.find((one) => one.top === row && one.left === column && one.right > column) : undefined;
    const span = merge ? Math.min(merge.right, grid.columnCount - 1) - column + 1 : 1;
    const words = sheetCellText(shown, row, column);
    const severity = marks.get(`${row}:${column}`);
    const isChosen =
      chosen !== null &&
      chosen.row === row &&
      chosen.column === column &&
      chosen.sheet.sheet === sheet.sheet &&
      chosen.sheet.source === sheet.source;
    const isNumber = typeof grid.rows[index]?.[column] === 'number';
    cells.push(
      h(
        'td',
        {
          'data-column': column,
          class: [severity ?? '', isChosen ? 'here' : '', isNumber ? 'number-cell' : ''].join(' ').trim(),
          colspan: span > 1 ? span : null,
          title: words.length > 8 ? words : null,
        },
        severity
          ? h('span', { class: 'sign', role: 'img', 'aria-label': text.severity[severity] }, severitySign[severity])
          : null,
        words,
      ),
    );
    column += span;
  }
  return h('tr', { 'data-row': row }, h('th', { class: 'row-number', scope: 'row' }, String(row)), ...cells);
}
