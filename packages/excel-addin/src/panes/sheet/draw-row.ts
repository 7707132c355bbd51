import { columnLetters } from '@taizhang/core';
import { sheetCellText } from '../../engine/sheet-cell-text';
import { h } from '../h';
import type { Pane } from '../pane';
import { severitySign } from '../shell/severity-tag';
import { isSameSheet, type ShownSheet } from './shown-sheet';

/** The row of column letters. */
export function letterRow(columnCount: number): HTMLElement {
  return h(
    'tr',
    {},
    h('td', { class: 'corner' }),
    ...Array.from({ length: columnCount }, (_, column) => h('th', { class: 'letter', scope: 'col' }, columnLetters(column))),
  );
}

/** One row of the sheet, by its index in the grid. */
export function drawRow(pane: Pane, shown: ShownSheet, index: number): HTMLElement {
  const { grid } = shown;
  const row = grid.rowNumbers[index] as number;
  const filled = (grid.rows[index] ?? []).filter((cell) => cell !== null && cell !== '').length;
  const cells: HTMLElement[] = [];
  for (let column = 0; column < grid.columnCount; ) {
    const cell = grid.rows[index]?.[column] ?? null;
    const merge = shown.merges.get(`${row}:${column}`);
    // A text that stands alone in its row runs on over the blank cells, as in the sheet itself.
    const right = merge?.right ?? (filled === 1 && typeof cell === 'string' && cell !== '' ? grid.columnCount - 1 : column);
    const span = Math.min(right, grid.columnCount - 1) - column + 1;
    cells.push(drawCell(pane, shown, row, column, span, typeof cell === 'number'));
    column += span;
  }
  return h('tr', { 'data-row': row }, h('th', { class: 'row-number', scope: 'row' }, String(row)), ...cells);
}

function drawCell({ text }: Pane, shown: ShownSheet, row: number, column: number, span: number, isNumber: boolean): HTMLElement {
  const { chosen, marks, sheet } = shown;
  const words = sheetCellText(shown, row, column);
  const severity = marks.get(`${row}:${column}`);
  const isChosen = chosen !== null && chosen.row === row && chosen.column === column && isSameSheet(chosen.sheet, sheet);
  return h(
    'td',
    {
      'data-column': column,
      class: [severity ?? '', isChosen ? 'here' : '', isNumber ? 'number-cell' : ''].join(' ').trim() || null,
      colspan: span > 1 ? span : null,
      title: words.length > 8 ? words : null,
    },
    severity ? h('span', { class: 'sign', role: 'img', 'aria-label': text.severity[severity] }, severitySign[severity]) : null,
    words,
  );
}
