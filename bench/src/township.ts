import * as sheetjs from '@e965/xlsx';
import { check } from '../../packages/core/src/check/check';
import { defaultPack } from '../../packages/core/src/default-pack';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { readWorkbook } from '../../packages/files/src/read-workbook';
import { HOUSEHOLD_FIELDS, makeRows, PERSON_FIELDS, type Rows } from './data';
import { benchPack } from './rules';
import { zodWay } from './schema-ways';
import { print, timed } from './timed';

/** J3: a township's .xlsx, bytes to findings, against SheetJS and zod doing the same. */
export async function township(): Promise<void> {
  const rows = makeRows(15_000);
  const bytes = workbook(rows);
  const ours = () => {
    const { grids } = readWorkbook(bytes, { name: '测试镇.xlsx' });
    const sheets = grids.flatMap((grid) => recognize(grid, defaultPack.ledgers));
    return check(readTables(sheets, defaultPack.ledgers, { asOf: '2023-12-31' }), benchPack);
  };
  const peer = () => {
    const book = sheetjs.read(bytes, { dense: true });
    const read = (name: string) =>
      (
        sheetjs.utils.sheet_to_json(book.Sheets[name] as sheetjs.WorkSheet, {
          header: 1,
          raw: true,
          defval: '',
        }) as Rows['persons']
      ).slice(1);
    const again: Rows = {
      persons: read('人表').map((row) => row.map((cell, i) => (PERSON_FIELDS[i] === 'idNumber' && cell === '' ? null : cell))),
      households: read('户表'),
    };
    return zodWay(again);
  };
  print(
    `J3 township .xlsx to findings, ${rows.persons.length} persons, ${(bytes.length / 1e6).toFixed(1)} MB`,
    await timed(5, [
      { name: 'taizhang: read, recognise, check', work: ours },
      { name: 'SheetJS read + zod + hand-made cross part', work: peer },
    ]),
    rows.persons.length,
  );
}

function workbook({ persons, households }: Rows): Uint8Array {
  const titles = (ledger: string, fields: readonly string[]): string[] =>
    fields.map((field) => defaultPack.ledgers.find((l) => l.id === ledger)?.columns[field]?.title as string);
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([titles('person', PERSON_FIELDS), ...persons]), '人表');
  sheetjs.utils.book_append_sheet(
    book,
    sheetjs.utils.aoa_to_sheet([titles('household', HOUSEHOLD_FIELDS), ...households]),
    '户表',
  );
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }));
}
