import type { SheetRef } from '../../host/port';
import type { SheetView } from '../../host/sheet-view';
import { h } from '../h';
import { keepFocus } from '../keep-focus';
import type { Pane } from '../pane';
import { drawRow, letterRow } from './draw-row';
import { bodyIndex, bodyPosition, isSameSheet, type ShownSheet, shownSheet } from './shown-sheet';

const ROW_HEIGHT = 30;
const USUAL_SIZE = 14;
const SPARE = 8;

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
  const area = h('div', { class: 'sheet-grid', tabindex: 0, role: 'group', 'aria-label': text.sheet.grid }, table);
  const empty = h('p', { class: 'none' }, text.sheet.empty);

  const open = (sheet: SheetRef): void => {
    current = sheet;
    area.scrollTop = area.scrollLeft = 0;
    draw();
  };
  const draw = (): void => {
    const sheets = view.sheets();
    if (!current || !sheets.some((one) => isSameSheet(one, current as SheetRef))) current = sheets[0] ?? null;
    const grid = current ? view.grid(current) : null;
    area.hidden = tabs.hidden = grid === null;
    empty.hidden = grid !== null;
    const [from, before] = [tabs.scrollLeft, tabs.querySelector('[aria-pressed=true]')?.textContent];
    keepFocus(tabs, () => tabs.replaceChildren(...sheetTabs(sheets, current, open)));
    tabs.scrollLeft = from;
    const now = tabs.querySelector('[aria-pressed=true]');
    if (now?.textContent !== before) now?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const scale = Number.parseFloat(getComputedStyle(pane.root).fontSize) / USUAL_SIZE || 1;
    shown = grid && current ? shownSheet(view, current, grid, pane.round()?.readings ?? [], scale) : null;
    if (!shown) return;
    drawHead(pane, shown, table, columns, head);
    drawRows();
  };
  const drawRows = (): void => {
    if (!shown) return;
    const { grid, headerCount } = shown;
    const count = grid.rows.length - headerCount;
    const from = Math.max(0, Math.floor(area.scrollTop / ROW_HEIGHT) - SPARE);
    const to = Math.min(count, Math.ceil((area.scrollTop + area.clientHeight) / ROW_HEIGHT) + SPARE);
    const rows: HTMLElement[] = from > 0 ? [gap(from, grid.columnCount)] : [];
    for (let n = from; n < to; n++) rows.push(drawRow(pane, shown, bodyIndex(shown, n)));
    if (to < count) rows.push(gap(count - to, grid.columnCount));
    body.replaceChildren(...rows);
  };
  const goToChosen = (): void => {
    const chosen = view.chosen();
    if (!chosen) return;
    if (!current || !isSameSheet(chosen.sheet, current)) open(chosen.sheet);
    else draw();
    if (!shown) return;
    bringIntoView(area, shown, chosen.row, chosen.column);
    drawRows();
  };
  area.addEventListener('scroll', drawRows, { passive: true });
  area.addEventListener('click', (event) => {
    const cell = (event.target as HTMLElement).closest('td');
    const row = Number(cell?.parentElement?.dataset.row);
    if (cell && current && row > 0) view.choose({ sheet: current, row, column: Number(cell.dataset.column) });
  });
  new ResizeObserver(drawRows).observe(area);
  const stop = view.onChange((what) => (what === 'chosen' ? goToChosen() : draw()));
  pane.ended.addEventListener('abort', stop);
  pane.on('round', draw);
  pane.on('files', draw);
  pane.on('settings', draw);
  draw();
  const section = h('section', { class: 'sheets', 'aria-label': text.sheet.label });
  section.append(h('div', { class: 'sheet-head' }, tabs, folder(pane, section)), area, empty);
  return section;
}

/** Where the sheets stand above the pane, they can be folded away to make room for the list. */
function folder({ text }: Pane, section: HTMLElement): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon fold-sheets',
      'aria-expanded': 'true',
      'aria-label': text.sheet.fold,
      title: text.sheet.fold,
      onclick: () => {
        const isFolded = section.classList.toggle('is-folded');
        button.setAttribute('aria-expanded', String(!isFolded));
        button.textContent = isFolded ? '▾' : '▴';
      },
    },
    '▴',
  );
  return button;
}

function sheetTabs(sheets: readonly SheetRef[], current: SheetRef | null, open: (sheet: SheetRef) => void): HTMLElement[] {
  const isSeveral = new Set(sheets.map((sheet) => sheet.source).filter((source) => source !== '')).size > 1;
  return sheets.map((sheet) =>
    h(
      'button',
      {
        type: 'button',
        class: 'seg',
        'aria-pressed': String(current !== null && isSameSheet(sheet, current)),
        title: sheet.source,
        onclick: () => open(sheet),
      },
      isSeveral && sheet.source !== '' ? `${sheet.source} · ${sheet.sheet}` : sheet.sheet,
    ),
  );
}

/** Column letters and header rows stay in view. */
function drawHead(pane: Pane, shown: ShownSheet, table: HTMLElement, columns: HTMLElement, head: HTMLElement): void {
  table.style.width = `${shown.widths.reduce((sum, width) => sum + width, 0)}px`;
  columns.replaceChildren(
    ...shown.widths.map((width) => {
      const column = h('col');
      column.style.width = `${width}px`;
      return column;
    }),
  );
  const rows = [
    letterRow(shown.grid.columnCount),
    ...Array.from({ length: shown.headerCount }, (_, i) => drawRow(pane, shown, shown.headerFrom + i)),
  ];
  rows.forEach((row, i) => {
    for (const cell of row.children) (cell as HTMLElement).style.top = `${i * ROW_HEIGHT}px`;
  });
  head.replaceChildren(...rows);
}

function bringIntoView(area: HTMLElement, shown: ShownSheet, row: number, column: number): void {
  const position = bodyPosition(shown, row);
  const head = (shown.headerCount + 1) * ROW_HEIGHT;
  const top = position * ROW_HEIGHT;
  if (position >= 0 && (top < area.scrollTop || top + head + ROW_HEIGHT * 2 > area.scrollTop + area.clientHeight))
    area.scrollTop = Math.max(0, top - (area.clientHeight - head) / 2);
  const { widths } = shown;
  const left = widths.slice(0, column + 1).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[column + 1] ?? 0);
  if (left - (widths[0] ?? 0) < area.scrollLeft || right > area.scrollLeft + area.clientWidth)
    area.scrollLeft = Math.max(0, left - area.clientWidth / 2);
}

function gap(rows: number, columnCount: number): HTMLElement {
  const cell = h('td', { colspan: columnCount + 1 });
  cell.style.height = `${rows * ROW_HEIGHT}px`;
  return h('tr', { class: 'gap', 'aria-hidden': 'true' }, cell);
}
