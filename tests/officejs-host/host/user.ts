import { parseLocal } from '../book/address';
import type { Sheet } from '../book/book';
import { plainValue } from '../book/cell-text';
import { LAST_COLUMN, LAST_ROW, type Rect } from '../book/rect';
import type { HostState } from '../interpreter/host-state';
import { shiftCells } from '../model/range-changes';
import { sortRows } from '../model/range-sort';
import { putValue } from '../model/range-values';

/** What a person does in the workbook while the add-in runs: by name of the sheet, addresses as on screen, rows from 1. Protection does not bind a test. */
export interface User {
  readonly userEdit: (sheet: string, address: string, value: string | number | boolean | null) => void;
  readonly userSelect: (sheet: string, address: string) => void;
  readonly userInsertRows: (sheet: string, row: number, count?: number) => void;
  readonly userDeleteRows: (sheet: string, row: number, count?: number) => void;
  readonly userInsertColumns: (sheet: string, column: string, count?: number) => void;
  readonly userDeleteColumns: (sheet: string, column: string, count?: number) => void;
  /** Sorts the rows of an address by one of its columns (from 0), as the sort dialog does. */
  readonly userSort: (sheet: string, address: string, key: number, ascending?: boolean) => void;
  readonly userRenameSheet: (sheet: string, name: string) => void;
  readonly userDeleteSheet: (sheet: string) => void;
  readonly userActivate: (sheet: string) => void;
}

/** The person's side of a host; events go out after each act. */
export function makeUser(host: HostState, flush: () => void): User {
  const sheetOf = (name: string): Sheet => {
    const sheet = host.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const rectOf = (address: string): Rect => {
    const rect = parseLocal(address);
    if (!rect) throw new Error(`not an address: ${address}`);
    return rect;
  };
  const act =
    <A extends readonly unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      run(...args);
      flush();
    };
  const shift = (sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void => {
    shiftCells(host, sheet, { axis, at, count });
    const last = at + Math.abs(count) - 1;
    const rect =
      axis === 'row'
        ? { top: at, bottom: last, left: 0, right: LAST_COLUMN }
        : { top: 0, bottom: LAST_ROW, left: at, right: last };
    host.cellsChanged(sheet, rect, `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`);
  };
  const columnOf = (letters: string): number => rectOf(`${letters}:${letters}`).left;

  return {
    userEdit: act((name, address, value) => {
      const [sheet, rect] = [sheetOf(name), rectOf(address)];
      const cell = () => sheet.rows.get(rect.top)?.get(rect.left);
      const before = cell() ? plainValue(cell()?.value ?? '') : '';
      putValue(host, sheet, rect.top, rect.left, value ?? '', 'user');
      const after = cell();
      host.cellsChanged(sheet, rect, 'RangeEdited', before, after ? plainValue(after.value) : '');
    }),
    userSelect: act((name, address) => host.select(sheetOf(name), address.split(',').map(rectOf), 'user')),
    userInsertRows: act((name, row, count = 1) => shift(sheetOf(name), 'row', row - 1, count)),
    userDeleteRows: act((name, row, count = 1) => shift(sheetOf(name), 'row', row - 1, -count)),
    userInsertColumns: act((name, column, count = 1) => shift(sheetOf(name), 'column', columnOf(column), count)),
    userDeleteColumns: act((name, column, count = 1) => shift(sheetOf(name), 'column', columnOf(column), -count)),
    userSort: act((name, address, key, ascending = true) => {
      const [sheet, rect] = [sheetOf(name), rectOf(address)];
      sortRows({ sheet, rect }, [{ key, ascending }], false);
      host.cellsChanged(sheet, rect, 'RangeEdited');
    }),
    userRenameSheet: act((name, to) => {
      sheetOf(name).name = to;
    }),
    userDeleteSheet: act((name) => {
      const sheet = sheetOf(name);
      host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1);
      if (host.book.active === sheet.id) host.book.active = (host.book.sheets[0] as Sheet).id;
    }),
    userActivate: act((name) => host.activate(sheetOf(name))),
  };
}
