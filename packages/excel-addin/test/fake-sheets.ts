import { type Grid, gridFromRows } from '@taizhang/core';
import type { Card } from '../src/engine/checking';
import type { HostMarks, SheetRef } from '../src/host/port';
import type { ChosenCell, SheetView } from '../src/host/sheet-view';
import type { FileActions } from '../src/panes/file-actions';

const source = '测试镇台账.xlsx';
const COLUMNS = 24;

/** Two made-up sheets of so many rows, as the offline page shows them, with the marks of these cards. */
export function fakeSheets(rows: number, cards: readonly Card[]): { view: SheetView; files: FileActions; log: string[] } {
  const grids = new Map(['户表', '人表'].map((sheet) => [sheet, madeUpGrid(sheet, rows)]));
  const refs: SheetRef[] = [...grids.keys()].map((sheet) => ({ source, sheet }));
  const listeners = new Set<Parameters<SheetView['onChange']>[0]>();
  const log: string[] = [];
  let chosen: ChosenCell | null = null;
  const marks = refs.map((sheet): HostMarks => ({ sheet, cells: cards.filter((card) => card.sheet === sheet.sheet) }));
  const view: SheetView = {
    sheets: () => refs,
    grid: ({ sheet }) => grids.get(sheet) ?? null,
    marks: () => marks,
    chosen: () => chosen,
    choose: (cell) => {
      chosen = cell;
      for (const listener of listeners) listener('chosen');
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const leftOut: SheetRef[] = [];
  const files: FileActions = {
    open: async (chosenFiles) => {
      log.push(`open ${chosenFiles.map((file) => file.name).join(' ')}`);
      return chosenFiles.map(({ name }) => ({
        name,
        refused: name.endsWith('.et') ? '这是 WPS 的 .et 文件，请另存为 .xlsx 再打开。' : '',
      }));
    },
    close: (name) => void log.push(`close ${name}`),
    openExample: async () => [{ name: source, refused: '' }],
    leftOut: () => leftOut,
    leaveOut: (sheet) => void leftOut.push(sheet),
    outputs: () => [
      { id: 'copy', kind: 'copy', name: '测试镇台账.核查.xlsx' },
      { id: 'findings', kind: 'findings', name: '核查结果.xlsx' },
    ],
    save: async (id) => {
      log.push(`save ${id}`);
      return [];
    },
  };
  return { view, files, log };
}

function madeUpGrid(sheet: string, rows: number): Grid {
  const header = Array.from({ length: COLUMNS }, (_, column) => `第${column + 1}列`);
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? `测试${row}` : row * column)),
  );
  return gridFromRows([[`${sheet}（2025-06-30）`], [], header, [], ...body], { source, sheet });
}
