import type { Book, Sheet } from '../book/book';
import { emptySheet, newId } from '../book/book';
import { accessDenied, alreadyExists, invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type Method, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { eventMethods } from './event-methods';
import { sheetNamed } from './range-ref';
import { WORKSHEET_TYPE } from './worksheet';

/** A sheet's name as Excel allows it; fails otherwise. */
export function checkSheetName(host: HostState, name: unknown, location: string, own?: Sheet): string {
  const text = String(name ?? '');
  if (
    typeof name !== 'string' ||
    text === '' ||
    text.length > 31 ||
    /[\\/?*[\]:]/.test(text) ||
    /^'|'$/.test(text) ||
    /^history$/i.test(text)
  ) {
    throw invalidArgument(location);
  }
  const other = host.book.sheets.find((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  if (other && other !== own) throw alreadyExists(location);
  return text;
}

function freeName(book: Book): string {
  for (let i = 1; ; i++) if (!book.sheets.some((sheet) => sheet.name === `Sheet${i}`)) return `Sheet${i}`;
}

const add: Method<Book> = writes((book, [name], host) => {
  if (book.protectedStructure) throw accessDenied('WorksheetCollection.add');
  const given = name === null || name === undefined ? freeName(book) : checkSheetName(host, name, 'WorksheetCollection.add');
  const sheet = emptySheet(newId(book), given);
  book.sheets.push(sheet);
  host.raise(13, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
  return object(WORKSHEET_TYPE, sheet);
});

const visible = (book: Book, only: unknown): Sheet[] =>
  only === true ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

const sheetObject = (sheet: Sheet | undefined, location: string): HostObject => {
  if (!sheet) throw itemNotFound(location);
  return object(WORKSHEET_TYPE, sheet);
};

export const WORKSHEETS_TYPE: ObjectType<Book> = {
  name: 'WorksheetCollection',
  props: {},
  nav: {},
  methods: {
    Add: add,
    GetActiveWorksheet: reads((book) =>
      sheetObject(
        book.sheets.find((sheet) => sheet.id === book.active),
        'WorksheetCollection.getActiveWorksheet',
      ),
    ),
    GetCount: reads((book, [only]) => visible(book, only).length),
    GetFirst: reads((book, [only]) => sheetObject(visible(book, only)[0], 'WorksheetCollection.getFirst')),
    GetLast: reads((book, [only]) => sheetObject(visible(book, only).at(-1), 'WorksheetCollection.getLast')),
    GetItemOrNullObject: reads((_book, [key], host) => {
      const sheet = sheetNamed(host, String(key));
      return sheet ? object(WORKSHEET_TYPE, sheet) : null;
    }),
    ...eventMethods<Book>(() => 'Workbook'),
  },
  item: (_book, key, host) => sheetObject(sheetNamed(host, String(key)), 'WorksheetCollection.getItem'),
  items: (book) => book.sheets.map((sheet) => object(WORKSHEET_TYPE, sheet)),
};
