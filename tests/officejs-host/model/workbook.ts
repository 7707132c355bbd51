import type { Book } from '../book/book';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { APPLICATION_TYPE } from './application';
import { bookComments, COMMENTS_TYPE } from './comment-collection';
import { CUSTOM_XML_TYPE } from './custom-xml';
import { bookNames, NAMES_TYPE } from './named-item-collection';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { SETTINGS_TYPE } from './setting-collection';
import { bookTables, TABLES_TYPE } from './table-collection';
import { WORKBOOK_PROTECTION_TYPE } from './workbook-protection';
import { WORKSHEETS_TYPE } from './worksheet-collection';

function selected(host: HostState): HostObject {
  const { sheet, rects } = host.selected();
  if (rects.length > 1) throw invalidArgument('Workbook.getSelectedRange');
  return object(RANGE_TYPE, { sheet, rect: { ...(rects[0] ?? { top: 0, left: 0, bottom: 0, right: 0 }) } });
}

const RUNTIME_TYPE: ObjectType<Book> = {
  name: 'Runtime',
  props: {
    EnableEvents: {
      get: (book) => book.application.enableEvents,
      set: (book, value) => {
        book.application.enableEvents = value === true;
      },
    },
  },
  nav: {},
  methods: {},
};

export const BOOK_TYPE: ObjectType<Book> = {
  name: 'Workbook',
  props: {
    Name: { get: (book) => book.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (_book, host) => host.writes.length > 0 },
  },
  nav: {
    Worksheets: (book) => object(WORKSHEETS_TYPE, book),
    Application: (book) => object(APPLICATION_TYPE, book),
    Names: (book) => object(NAMES_TYPE, bookNames(book)),
    Tables: (book) => object(TABLES_TYPE, bookTables(book)),
    Comments: (book) => object(COMMENTS_TYPE, bookComments(book)),
    CustomXmlParts: (book) => object(CUSTOM_XML_TYPE, book),
    Settings: (book) => object(SETTINGS_TYPE, book),
    Protection: (book) => object(WORKBOOK_PROTECTION_TYPE, book),
    _Runtime: (book) => object(RUNTIME_TYPE, book),
  },
  methods: {
    GetSelectedRange: reads((_book, _args, host) => selected(host)),
    GetSelectedRanges: reads((_book, _args, host) => {
      const { sheet, rects } = host.selected();
      return object(AREAS_TYPE, { sheet, rects: rects.map((rect) => ({ ...rect })) });
    }),
    GetActiveCell: reads((_book, _args, host) => {
      const { sheet, rects } = host.selected();
      const { top, left } = rects[0] ?? { top: 0, left: 0 };
      return object(RANGE_TYPE, { sheet, rect: { top, left, bottom: top, right: left } });
    }),
    _RemoveReference: reads((_book, [id], host) => void host.references.delete(String(id))),
    _RemoveAllReferences: reads((_book, _args, host) => host.references.clear()),
    _GetReferenceCount: reads((_book, _args, host) => host.references.size),
    _GetObjectByReferenceId: reads((_book, [id], host) => {
      const kept = host.references.get(String(id));
      if (!kept) throw itemNotFound('Workbook._GetObjectByReferenceId');
      return kept;
    }),
    Save: writes(() => null),
  },
};
