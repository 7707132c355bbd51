// A workbook file in, a marked copy out: cells of findings get a fill, every part that is not touched stays byte for byte the same.
import { readFile } from 'node:fs/promises';
import { check, columnNumber, createPolicy, defaultPack, readTables, recognize } from '@taizhang/core';
import { isMarked, markWorkbook, readWorkbook, type SheetMarks, unmarkWorkbook } from '@taizhang/files';

const bytes = new Uint8Array(await readFile(new URL('../workbooks/测试镇台账.xlsx', import.meta.url)));
const workbook = readWorkbook(bytes, { name: '测试镇台账.xlsx' });
const sheets = workbook.grids.flatMap((grid) => recognize(grid, defaultPack.ledgers));
const dataset = readTables(sheets, defaultPack.ledgers, { asOf: '2023-12-31', region: '520000' });
const { findings } = check(dataset, defaultPack, { policy: createPolicy(defaultPack.documents).lookup });

const cells = new Map<string, { row: number; column: number; severity: 'error' | 'suspect' | 'notice' }[]>();
for (const { at, severity } of findings) {
  for (const place of at) {
    const marks = cells.get(place.sheet) ?? [];
    for (const letters of place.columns) marks.push({ row: place.row, column: columnNumber(letters), severity });
    cells.set(place.sheet, marks);
  }
}
const marks: SheetMarks[] = [...cells].map(([sheet, marked]) => ({ sheet, cells: marked }));
const marked = markWorkbook(bytes, marks);
console.log(workbook.kind, workbook.grids.length, isMarked(bytes), isMarked(marked));
console.log(isMarked(unmarkWorkbook(marked)));
