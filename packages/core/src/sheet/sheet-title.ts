import { formatDay } from '../kinds/day';
import { dayOfSerial } from '../kinds/serial';
import type { Grid, Scalar } from '../table/grid';
import type { SkippedRow } from '../table/sheet';
import { cellText, compactText, isEmptyCell } from './cell-text';
import { type GridWindow, rowNumberAt } from './grid-window';
import { isNote, isUnitLine } from './row-words';
import { shortText } from './short-text';
import { rank, type StatedDate, statedDateOf } from './stated-date';
import { statedUnitOf } from './stated-unit';

/** What stands above a header: the title, the date and the unit that it states, and why its rows are no data. */
export interface SheetTitle {
  readonly title: string | null;
  readonly statedDate: StatedDate | null;
  readonly statedUnit: string | null;
  readonly skipped: readonly SkippedRow[];
  /** What stands there, folded, to be known again on the next printed page. */
  readonly lines: ReadonlySet<string>;
}

const WHEN_LABEL = /(填报|填表|统计|数据|制表|上报|报送|更新|导出)?(时间|日期|时点):?$/;
/** 一、本表由村级组织填写, a line that ends with a full stop. */
const SENTENCE = /^[一二三四五六七八九十\d]{1,3}[、.．][^表]{12,}|[。；;]$/;
const FILLER = /^(附件|附表|表)\d*[:：]?$/;
const LABELLED = /^(填报|编制|制表|报送|帮扶|单位|盖章|审核|负责人|联系|户主|县|乡|村|省)[^,]{0,12}[:：(]/;

/** The last day of the date in a cell that follows a label such as 填报时间. */
function dateBeside(cell: Scalar | undefined, dateSystem: 1900 | 1904): StatedDate | null {
  if (typeof cell === 'number' && cell >= 30000 && cell <= 60000) {
    const day = dayOfSerial(Math.floor(cell), dateSystem);
    return Number.isNaN(day) ? null : { date: formatDay(day), exact: 'day', isLabelled: true };
  }
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const found = statedDateOf(cell);
  return found ? { ...found, isLabelled: true } : null;
}

/** The best date that a row states, by the same order as within one text. */
export function dateOfRow(cells: readonly Scalar[], grid: Grid): StatedDate | null {
  let best: StatedDate | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== 'string' || cell.length > 120 || isNote(cell)) continue;
    const found = WHEN_LABEL.test(compactText(cell))
      ? dateBeside(
          cells.slice(i + 1).find((next) => !isEmptyCell(next)),
          grid.dateSystem,
        )
      : statedDateOf(cell);
    if (found && (!best || rank(found) > rank(best))) best = found;
  }
  return best;
}

/** Reads the rows of a window above its header. */
export function sheetTitle(window: GridWindow, headerTop: number): SheetTitle {
  const { grid } = window;
  const skipped: SkippedRow[] = [];
  const lines = new Set<string>();
  let title: string | null = null;
  let statedDate: StatedDate | null = null;
  let statedUnit: string | null = null;
  for (let row = window.from; row < headerTop; row++) {
    const cells = (grid.rows[row] ?? []).slice(window.left, window.right + 1);
    const filled = cells.filter((cell) => !isEmptyCell(cell));
    const number = rowNumberAt(grid, row);
    if (filled.length === 0) {
      skipped.push({ row: number, why: 'blank', text: '' });
      continue;
    }
    const texts = filled.map(cellText);
    const first = texts[0] as string;
    lines.add(compactText(first));
    const isLong = first.length > 80 || isNote(first) || (filled.length === 1 && SENTENCE.test(first.trim()));
    for (const text of texts) if (!isNote(text)) statedUnit ??= statedUnitOf(text);
    const date = dateOfRow(cells, grid);
    if (date && (!statedDate || rank(date) > rank(statedDate))) statedDate = date;
    if (isLong) skipped.push({ row: number, why: 'note', text: shortText(first) });
    else if (texts.every((text) => isUnitLine(text))) skipped.push({ row: number, why: 'unit', text: shortText(first) });
    else {
      skipped.push({ row: number, why: 'title', text: shortText(first) });
      const name = texts.find(
        (text) => !isUnitLine(text) && !FILLER.test(compactText(text)) && !LABELLED.test(compactText(text)),
      );
      if (title === null && name !== undefined) title = name.replace(/\s+/g, ' ').trim().slice(0, 100);
    }
  }
  return { title, statedDate, statedUnit, skipped, lines };
}
