import type { PageData, PageFinding, PageSheet } from './page-data';

// The script of the page. Each function below is sent to the browser as its own text, so it may use the others and the browser, and
// nothing else of this project; and all of them stand in one file, because an import would not reach the browser.

interface PageState {
  readonly data: PageData;
  mode: 'first' | 'rules' | 'all';
  rule: number;
  hidden: Set<string>;
  search: string;
  sheet: number;
  chosen: number;
  /** What the list shows: numbers of findings, or of rules in the mode `rules`. */
  items: number[];
  active: number;
  marks: Map<string, number[]>;
}

const ITEM_HEIGHT = 80;
const ROW_HEIGHT = 28;

/** The text of the script. */
export function clientScript(): string {
  const parts = [
    byId,
    startPage,
    wordOfPage,
    makeItems,
    isShown,
    renderList,
    listItem,
    chooseItem,
    openSheet,
    columnWidths,
    drawHead,
    drawRows,
    rowElement,
    cellElement,
    indexMarks,
    goTo,
    showDetail,
    letters,
    wirePage,
    wireList,
  ];
  return `"use strict";const ITEM_HEIGHT=${ITEM_HEIGHT},ROW_HEIGHT=${ROW_HEIGHT};${parts.map(String).join('\n')}\n${startPage.name}();`;
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

function startPage(): void {
  const data = JSON.parse(byId('data').textContent as string) as PageData;
  const state: PageState = {
    data,
    mode: 'first',
    rule: -1,
    hidden: new Set(),
    search: '',
    sheet: 0,
    chosen: -1,
    items: [],
    active: -1,
    marks: new Map(),
  };
  indexMarks(state);
  const tabs = byId('tabs');
  data.sheets.forEach((sheet, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'tab');
    button.textContent = sheet.name;
    button.title = sheet.state;
    button.addEventListener('click', () => openSheet(state, i));
    tabs.append(button);
  });
  wirePage(state);
  wireList(state);
  const first = data.findings[data.first[0] ?? -1];
  openSheet(state, first ? first.sheet : 0);
  makeItems(state);
}

function wordOfPage(state: PageState, zh: string, en: string): string {
  return state.data.lang === 'zh' ? zh : en;
}

/** The findings (or rules) that the mode, the filters and the search leave. */
function makeItems(state: PageState): void {
  const { data } = state;
  const all =
    state.mode === 'first'
      ? [...data.first]
      : state.rule >= 0
        ? [...(data.groups[state.rule] as PageData['groups'][number]).findings]
        : data.findings.map((_, i) => i);
  if (state.mode === 'rules' && state.rule < 0) {
    state.items = data.groups
      .map((_, i) => i)
      .filter((i) => (data.groups[i] as PageData['groups'][number]).findings.some((finding) => isShown(state, finding)));
  } else state.items = all.filter((finding) => isShown(state, finding));
  state.active = Math.min(state.active, state.items.length - 1);
  const line = byId('rule');
  line.hidden = state.mode !== 'rules' || state.rule < 0;
  if (!line.hidden)
    (line.firstElementChild as HTMLElement).textContent = (data.groups[state.rule] as PageData['groups'][number]).title;
  byId('list').scrollTop = 0;
  renderList(state);
}

function isShown(state: PageState, number: number): boolean {
  const finding = state.data.findings[number] as PageFinding;
  if (state.hidden.has(finding.severity)) return false;
  if (state.search === '') return true;
  return `${finding.title} ${finding.what} ${finding.who} ${finding.cell} ${finding.rule}`.toLowerCase().includes(state.search);
}

/** Draws only the items that can be seen. */
function renderList(state: PageState): void {
  const list = byId('list');
  const space = byId('space');
  space.style.height = `${state.items.length * ITEM_HEIGHT}px`;
  const from = Math.max(0, Math.floor(list.scrollTop / ITEM_HEIGHT) - 4);
  const to = Math.min(state.items.length, Math.ceil((list.scrollTop + list.clientHeight) / ITEM_HEIGHT) + 4);
  const drawn: HTMLElement[] = [];
  for (let i = from; i < to; i++) drawn.push(listItem(state, i));
  if (state.items.length === 0) {
    const none = document.createElement('p');
    none.className = 'none';
    none.textContent = wordOfPage(
      state,
      state.data.findings.length === 0 ? '没有发现问题。没有核对的项目见终端或核查结果工作簿。' : '没有符合条件的问题。',
      state.data.findings.length === 0 ? 'Nothing found. What was not checked is in the findings workbook.' : 'No finding fits.',
    );
    drawn.push(none);
  }
  space.replaceChildren(...drawn);
  if (state.active >= 0) list.setAttribute('aria-activedescendant', `item-${state.active}`);
  else list.removeAttribute('aria-activedescendant');
}

function listItem(state: PageState, i: number): HTMLElement {
  const number = state.items[i] as number;
  const group = state.mode === 'rules' && state.rule < 0 ? (state.data.groups[number] as PageData['groups'][number]) : null;
  const finding = state.data.findings[group ? (group.findings[0] as number) : number] as PageFinding;
  const item = document.createElement('div');
  item.className = 'item';
  item.id = `item-${i}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', String(group ? state.active === i : state.chosen === number));
  item.setAttribute('aria-setsize', String(state.items.length));
  item.setAttribute('aria-posinset', String(i + 1));
  item.style.top = `${i * ITEM_HEIGHT}px`;
  const tag = document.createElement('span');
  tag.className = `tag ${finding.severity}`;
  tag.textContent = `${{ error: '✕', suspect: '▲', notice: '●' }[finding.severity]}${finding.word}`;
  const place = document.createElement('small');
  const count = document.createElement('span');
  count.className = 'count';
  const title = document.createElement('b');
  title.textContent = finding.title;
  const who = document.createElement('small');
  if (group) {
    count.textContent = wordOfPage(state, `${group.findings.length} 条`, `${group.findings.length}`);
    place.append(count, tag);
    who.textContent = finding.todo;
  } else {
    place.append(tag, ` ${(state.data.sheets[finding.sheet] as PageSheet).name} ${finding.cell}`);
    who.textContent = finding.who;
  }
  item.append(place, title, who);
  item.addEventListener('click', () => chooseItem(state, i, true));
  return item;
}

/** Chooses an item: a rule opens its findings, a finding goes to its cell. */
function chooseItem(state: PageState, i: number, isOpened: boolean): void {
  const number = state.items[i];
  if (number === undefined) return;
  state.active = i;
  if (state.mode === 'rules' && state.rule < 0) {
    if (isOpened) {
      state.rule = number;
      state.active = -1;
      makeItems(state);
    } else renderList(state);
    return;
  }
  goTo(state, number, isOpened);
}

function openSheet(state: PageState, index: number): void {
  state.sheet = index;
  for (const [i, tab] of [...byId('tabs').children].entries()) tab.setAttribute('aria-selected', String(i === index));
  byId('state').textContent = state.data.sheets[index]?.state ?? '';
  const grid = byId('grid');
  grid.scrollTop = 0;
  grid.scrollLeft = 0;
  columnWidths(state);
  drawHead(state);
  drawRows(state);
}

/** Widths from the longest of the first texts of each column; columns keep them while one scrolls. */
function columnWidths(state: PageState): void {
  const sheet = state.data.sheets[state.sheet] as PageSheet | undefined;
  const columns: HTMLElement[] = [];
  const add = (width: number): void => {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    columns.push(column);
  };
  add(52);
  let total = 52;
  for (let column = 0; sheet && column < sheet.width; column++) {
    let longest = 4;
    for (let i = 0; i < Math.min(60, sheet.rows.length); i++) {
      if (sheet.spans[`${sheet.numbers[i]}:${column}`]) continue;
      const text = (sheet.rows[i] as readonly string[])[column] ?? '';
      if (i < sheet.frozen && text.length > 12) continue;
      let size = 0;
      for (const character of text) size += character > '\u2e80' ? 2 : 1;
      longest = Math.max(longest, size);
    }
    const width = Math.min(240, Math.max(56, longest * 8 + 34));
    add(width);
    total += width;
  }
  byId('cols').replaceChildren(...columns);
  (byId('cols').parentElement as HTMLElement).style.width = `${total}px`;
}

/** Column letters and the rows down to the header stay in view. */
function drawHead(state: PageState): void {
  const sheet = state.data.sheets[state.sheet] as PageSheet | undefined;
  const line = document.createElement('tr');
  const corner = document.createElement('th');
  corner.className = 'no';
  line.append(corner);
  for (let column = 0; sheet && column < sheet.width; column++) {
    const cell = document.createElement('th');
    cell.className = 'letter';
    cell.textContent = letters(column);
    line.append(cell);
  }
  const rows = [line];
  const isLow = window.matchMedia('(max-width:760px),(max-height:600px)').matches;
  for (let i = 0; sheet && i < sheet.frozen; i++) {
    // Where there is little room, lines of title do not stay in view.
    if (isLow && (sheet.rows[i] as readonly string[]).filter((text) => text !== '').length < 2) continue;
    rows.push(rowElement(state, sheet, i));
  }
  rows.forEach((row, i) => {
    for (const cell of row.children) (cell as HTMLElement).style.top = `${i * ROW_HEIGHT}px`;
  });
  byId('head').replaceChildren(...rows);
}

/** Draws the rows in view, with a gap above and below them. */
function drawRows(state: PageState): void {
  const sheet = state.data.sheets[state.sheet] as PageSheet | undefined;
  if (!sheet) return;
  const grid = byId('grid');
  const count = sheet.rows.length - sheet.frozen;
  const from = Math.max(0, Math.floor(grid.scrollTop / ROW_HEIGHT) - 10);
  const to = Math.min(count, Math.ceil((grid.scrollTop + grid.clientHeight) / ROW_HEIGHT) + 10);
  const gap = (height: number): HTMLElement => {
    const row = document.createElement('tr');
    row.className = 'gap';
    const cell = document.createElement('td');
    cell.colSpan = sheet.width + 1;
    cell.style.height = `${height}px`;
    row.append(cell);
    return row;
  };
  const rows: HTMLElement[] = from > 0 ? [gap(from * ROW_HEIGHT)] : [];
  for (let i = from; i < to; i++) rows.push(rowElement(state, sheet, i + sheet.frozen));
  if (to < count) rows.push(gap((count - to) * ROW_HEIGHT));
  byId('body').replaceChildren(...rows);
}

function rowElement(state: PageState, sheet: PageSheet, index: number): HTMLTableRowElement {
  const number = sheet.numbers[index] as number;
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.className = 'no';
  head.textContent = String(number);
  row.append(head);
  const texts = sheet.rows[index] as readonly string[];
  const isAlone = texts.filter((text) => text !== '').length === 1;
  for (let column = 0; column < sheet.width; ) {
    // A title that stands alone in its row runs on over the blank cells, as in the sheet itself.
    const span = isAlone && texts[column] ? sheet.width - column : (sheet.spans[`${number}:${column}`] ?? 1);
    row.append(cellElement(state, sheet, index, column, span));
    column += span;
  }
  const chosen = state.data.findings[state.chosen];
  if (chosen && chosen.sheet === state.sheet && chosen.row === number) row.className = 'here';
  return row;
}

function cellElement(state: PageState, sheet: PageSheet, index: number, column: number, span: number): HTMLTableCellElement {
  const number = sheet.numbers[index] as number;
  const text = (sheet.rows[index] as readonly string[])[column] ?? '';
  const cell = document.createElement('td');
  cell.textContent = text;
  if (span > 1) cell.colSpan = span;
  if (text.length > 6) cell.title = text;
  if (index >= sheet.frozen && /^-?[\d.,]+%?$/.test(text) && text.length < 12) cell.classList.add('num');
  const findings = state.marks.get(`${state.sheet}:${number}:${column}`);
  if (!findings) return cell;
  const first = findings[0] as number;
  const finding = state.data.findings[first] as PageFinding;
  cell.classList.add(finding.severity);
  cell.title = findings
    .map((one) => `${(state.data.findings[one] as PageFinding).word} ${(state.data.findings[one] as PageFinding).title}`)
    .join('\n');
  if (findings.includes(state.chosen)) cell.classList.add('here');
  cell.addEventListener('click', () =>
    goTo(
      state,
      findings.includes(state.chosen) ? (findings[(findings.indexOf(state.chosen) + 1) % findings.length] as number) : first,
      false,
    ),
  );
  return cell;
}

/** Which findings stand on which cell, the gravest first. */
function indexMarks(state: PageState): void {
  const order = { error: 0, suspect: 1, notice: 2 };
  state.data.findings.forEach((finding, number) => {
    for (const place of [finding, ...finding.also]) {
      for (const column of place.columns) {
        const key = `${place.sheet}:${place.row}:${column}`;
        const known = state.marks.get(key);
        if (known) known.push(number);
        else state.marks.set(key, [number]);
      }
    }
  });
  for (const numbers of state.marks.values())
    numbers.sort(
      (a, b) => order[(state.data.findings[a] as PageFinding).severity] - order[(state.data.findings[b] as PageFinding).severity],
    );
}

/** Shows a finding: its sheet, its cell in the middle, its words below. */
function goTo(state: PageState, number: number, isOpened: boolean): void {
  const finding = state.data.findings[number] as PageFinding;
  state.chosen = number;
  state.active = state.items.indexOf(number);
  if (state.mode === 'rules' && state.rule < 0) state.active = -1;
  showDetail(state, finding);
  if (isOpened) document.body.dataset.view = 'sheet';
  if (state.sheet !== finding.sheet) openSheet(state, finding.sheet);
  const sheet = state.data.sheets[finding.sheet] as PageSheet;
  const grid = byId('grid');
  const index = sheet.numbers.indexOf(finding.row) - sheet.frozen;
  const top = index * ROW_HEIGHT;
  const frozen = (sheet.frozen + 1) * ROW_HEIGHT;
  if (index >= 0 && (top < grid.scrollTop || top + frozen + ROW_HEIGHT > grid.scrollTop + grid.clientHeight - ROW_HEIGHT))
    grid.scrollTop = Math.max(0, top - (grid.clientHeight - frozen) / 2);
  const columns = [...byId('cols').children] as HTMLElement[];
  let left = 0;
  const column = finding.columns[0] ?? 0;
  for (let i = 1; i <= column; i++) left += Number.parseFloat((columns[i] as HTMLElement).style.width);
  const width = Number.parseFloat(columns[column + 1]?.style.width ?? '80');
  if (left < grid.scrollLeft || left + width + 52 > grid.scrollLeft + grid.clientWidth)
    grid.scrollLeft = Math.max(0, left - Math.max(0, grid.clientWidth - width - 52) / 2);
  drawRows(state);
  const list = byId('list');
  const at = state.active * ITEM_HEIGHT;
  if (state.active >= 0 && (at < list.scrollTop || at + ITEM_HEIGHT > list.scrollTop + list.clientHeight))
    list.scrollTop = at - list.clientHeight / 2;
  renderList(state);
}

function showDetail(state: PageState, finding: PageFinding): void {
  const detail = byId('detail');
  const title = document.createElement('h2');
  const tag = document.createElement('span');
  tag.className = `tag ${finding.severity}`;
  tag.textContent = `${{ error: '✕', suspect: '▲', notice: '●' }[finding.severity]}${finding.word} `;
  title.append(tag, finding.title);
  const who = document.createElement('p');
  who.className = 'who';
  who.textContent = `${(state.data.sheets[finding.sheet] as PageSheet).name} ${finding.cell}${finding.who === '' ? '' : ` · ${finding.who}`}`;
  const words = document.createElement('dl');
  for (const [zh, en, text] of [
    ['情况', 'What', finding.what],
    ['为什么', 'Why', finding.why],
    ['怎么改', 'To do', finding.todo],
    ['依据', 'Basis', `${finding.basis}　${finding.rule}`],
  ] as const) {
    const term = document.createElement('dt');
    term.textContent = wordOfPage(state, zh, en);
    const said = document.createElement('dd');
    said.textContent = text;
    words.append(term, said);
  }
  const moves = document.createElement('div');
  moves.className = 'moves';
  for (const [zh, en, by] of [
    ['上一条', 'Back', -1],
    ['下一条', 'Next', 1],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = wordOfPage(state, zh, en);
    button.addEventListener('click', () => {
      const next = state.items[state.active + by];
      if (next !== undefined && !(state.mode === 'rules' && state.rule < 0)) goTo(state, next, false);
    });
    moves.append(button);
  }
  detail.replaceChildren(moves, title, who, words);
  detail.hidden = false;
}

function letters(column: number): string {
  let text = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) text = String.fromCharCode(65 + (rest % 26)) + text;
  return text;
}

/** Filters, modes, search, tabs at the bottom of a narrow window. */
function wirePage(state: PageState): void {
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  for (const chip of all('[data-severity]')) {
    chip.addEventListener('click', () => {
      const severity = chip.dataset.severity as string;
      if (state.hidden.has(severity)) state.hidden.delete(severity);
      else state.hidden.add(severity);
      chip.setAttribute('aria-pressed', String(!state.hidden.has(severity)));
      makeItems(state);
    });
  }
  for (const tab of all('[data-mode]')) {
    tab.addEventListener('click', () => {
      state.mode = tab.dataset.mode as PageState['mode'];
      state.rule = -1;
      for (const other of all('[data-mode]')) other.setAttribute('aria-selected', String(other === tab));
      makeItems(state);
    });
  }
  const search = byId('search') as HTMLInputElement;
  search.addEventListener('input', () => {
    state.search = search.value.trim().toLowerCase();
    if (state.search !== '' && state.mode === 'first') (document.querySelector('[data-mode=all]') as HTMLElement).click();
    else makeItems(state);
  });
  byId('rule-off').addEventListener('click', () => {
    state.rule = -1;
    makeItems(state);
  });
  for (const button of all('[data-show]')) {
    button.addEventListener('click', () => {
      document.body.dataset.view = button.dataset.show as string;
      renderList(state);
      drawRows(state);
    });
  }
}

/** Scrolling draws what comes into view; arrows choose, Enter opens, Escape goes back to the list. */
function wireList(state: PageState): void {
  const list = byId('list');
  const grid = byId('grid');
  list.addEventListener('scroll', () => renderList(state));
  grid.addEventListener('scroll', () => drawRows(state));
  window.addEventListener('resize', () => {
    renderList(state);
    drawRows(state);
  });
  list.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(list.clientHeight / ITEM_HEIGHT) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -state.items.length, End: state.items.length }[
      event.key
    ];
    if (by !== undefined) {
      event.preventDefault();
      const next = Math.min(state.items.length - 1, Math.max(0, state.active + by));
      const at = next * ITEM_HEIGHT;
      if (at < list.scrollTop) list.scrollTop = at;
      else if (at + ITEM_HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = at + ITEM_HEIGHT - list.clientHeight;
      chooseItem(state, next, false);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      chooseItem(state, Math.max(0, state.active), true);
      if (!(state.mode === 'rules' && state.rule >= 0 && state.chosen < 0)) grid.focus();
    } else if (event.key === 'Escape' && state.rule >= 0) byId('rule-off').click();
  });
  grid.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.body.dataset.view = 'list';
    renderList(state);
    list.focus();
  });
}
