import type { SheetRef } from '../../host/port';
import type { SheetView } from '../../host/sheet-view';
import { h } from '../h';
import type { Pane } from '../pane';
import { columnWidths } from './column-widths';
import { drawRow, letterRow, type ShownSheet } from './draw-row';
import { markedCells } from './marked-cells';

const ROW_HEIGHT = 30;
const SPARE = 8;
const MOST_FROZEN = 5;
const same = (a: SheetRef, b: SheetRef): boolean => a.source === b.source && a.sheet === b.sheet;

/** The sheets beside the pane, read-only: only rows in view are drawn; marks by sign and colour; a click on a mark opens its finding. */
export function sheetPane(pane: Pane, view: SheetView): HTMLElement {
  const { text } = pane;
  let current: SheetRef | null = null;
  let shown: ShownSheet | null = null;
  const tabs = h('div', { class: 'sheet-tabs', role: 'group', 'aria-label': text.sheet.tabs });
  const columns = h('colgroup');
  const head = h('thead');
  const body = h('tbody');
  const table = h('table', {}, columns, head, body);
  const area = h('div', { class: 'sheet-grid', tabindex: 0, role: 'region', 'aria-label': text.sheet.label }, table);
  const empty = h('p', { class: 'none' }, text.sheet.empty);
  const element = h('section', { class: 'sheets', 'aria-label': text.sheet.label }, tabs, area, empty);

  const open = (sheet: SheetRef): void => {
    current = sheet;
    area.scrollTop = area.scrollLeft = 0;
    draw();
  };
  const draw = (): void => {
    const sheets = view.sheets();
    if (!current || !sheets.some((one) => same(one, current as SheetRef))) current = sheets[0] ?? null;
    const grid = current ? view.grid(current) : null;
    area.hidden = tabs.hidden = grid === null;
    empty.hidden = grid !== null;
    drawTabs(sheets);
    if (!grid || !current) return;
    const own = current;
    const last = Math.max(0, ...(pane.round()?.readings ?? []).filter((one) => same(one, own)).flatMap((one) => one.headerRows));
    const frozen = Array.from(grid.rowNumbers).filter((row) => row <= last).length;
    shown = {
      sheet: own,
      grid,
      frozen: frozen <= MOST_FROZEN ? frozen : 0,
      marks: markedCells(view.marks(), own),
      chosen: view.chosen(),
    };
    const widths = columnWidths(shown);
    table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    columns.replaceChildren(
      ...widths.map((width) => {
        const column = h('col');
        column.style.width = `${width}px`;
        return column;
      }),
    );
    const heads = [
      letterRow(grid.columnCount),
      ...Array.from({ length: shown.frozen }, (_, i) => drawRow(pane, shown as ShownSheet, i)),
    ];
    heads.forEach((row, i) => {
      for (const cell of row.children) (cell as HTMLElement).style.top = `${i * ROW_HEIGHT}px`;
    });
    head.replaceChildren(...heads);
    drawRows();
  };
  const drawTabs = (sheets: readonly SheetRef[]): void => {
    const isSeveral = new Set(sheets.map((sheet) => sheet.source)).size > 1;
    tabs.replaceChildren(
      ...sheets.map((sheet) =>
        h(
          'button',
          {
            type: 'button',
            class: 'seg',
            'aria-pressed': String(current !== null && same(sheet, current)),
            title: sheet.source,
            onclick: () => open(sheet),
          },
          isSeveral && sheet.source !== '' ? `${sheet.source} · ${sheet.sheet}` : sheet.sheet,
        ),
      ),
    );
  };
  const drawRows = (): void => {
    if (!shown) return;
    const count = shown.grid.rows.length - shown.frozen;
    const from = Math.max(0, Math.floor(area.scrollTop / ROW_HEIGHT) - SPARE);
    const to = Math.min(count, Math.ceil((area.scrollTop + area.clientHeight) / ROW_HEIGHT) + SPARE);
    const rows: HTMLElement[] = from > 0 ? [gap(from, shown.grid.columnCount)] : [];
    for (let i = from; i < to; i++) rows.push(drawRow(pane, shown, i + shown.frozen));
    if (to < count) rows.push(gap(count - to, shown.grid.columnCount));
    body.replaceChildren(...rows);
  };
  const goToChosen = (): void => {
    const chosen = view.chosen();
    if (!chosen) return;
    if (!current || !same(chosen.sheet, current)) open(chosen.sheet);
    else draw();
    if (!shown) return;
    const index = Array.from(shown.grid.rowNumbers).indexOf(chosen.row) - shown.frozen;
    const above = (shown.frozen + 1) * ROW_HEIGHT;
    const top = index * ROW_HEIGHT;
    if (index >= 0 && (top < area.scrollTop || top + ROW_HEIGHT * 2 + above > area.scrollTop + area.clientHeight))
      area.scrollTop = Math.max(0, top - (area.clientHeight - above) / 2);
    const widths = columnWidths(shown);
    const left = widths.slice(0, chosen.column + 1).reduce((sum, width) => sum + width, 0);
    const width = widths[chosen.column + 1] ?? 0;
    const fixed = widths[0] ?? 0;
    if (left - fixed < area.scrollLeft || left + width > area.scrollLeft + area.clientWidth)
      area.scrollLeft = Math.max(0, left - area.clientWidth / 2);
    drawRows();
  };
  area.addEventListener('scroll', drawRows, { passive: true });
  area.addEventListener('click', (event) => {
    const cell = (event.target as HTMLElement).closest('td');
    const row = Number(cell?.parentElement?.dataset.row);
    if (cell && current && row > 0) view.choose({ sheet: current, row, column: Number(cell.dataset.column) });
  });
  new ResizeObserver(drawRows).observe(area);
  view.onChange((what) => (what === 'chosen' ? goToChosen() : draw()));
  pane.on('round', draw);
  pane.on('files', draw);
  draw();
  return element;
}

function gap(rows: number, columnCount: number): HTMLElement {
  const cell = h('td', { colspan: columnCount + 1 });
  cell.style.height = `${rows * ROW_HEIGHT}px`;
  return h('tr', { class: 'gap' }, cell);
}
