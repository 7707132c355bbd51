import type { Book } from '../book/book';
import { invalidOperation } from '../interpreter/host-error';
import { type ObjectType, writes } from '../interpreter/object-type';

export const WORKBOOK_PROTECTION_TYPE: ObjectType<Book> = {
  name: 'WorkbookProtection',
  props: { Protected: { get: (book) => book.protectedStructure } },
  nav: {},
  methods: {
    Protect: writes((book) => {
      if (book.protectedStructure) throw invalidOperation('WorkbookProtection.protect');
      book.protectedStructure = true;
    }),
    Unprotect: writes((book) => {
      book.protectedStructure = false;
    }),
  },
};
