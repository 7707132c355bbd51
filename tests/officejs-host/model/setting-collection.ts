import type { Book } from '../book/book';
import { itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';

interface SettingRef {
  readonly book: Book;
  readonly key: string;
}

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return text;
  }
};

const SETTING_TYPE: ObjectType<SettingRef> = {
  name: 'Setting',
  id: ({ key }) => key,
  place: ({ key }) => key,
  props: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => parsed(book.settings.get(key)),
      set: ({ book, key }, value) => void book.settings.set(key, JSON.stringify(value)),
    },
  },
  nav: {},
  methods: { Delete: writes(({ book, key }) => void book.settings.delete(key)) },
};

const found = (book: Book, key: string): HostObject | null =>
  book.settings.has(key) ? object(SETTING_TYPE, { book, key }) : null;

/** `workbook.settings`: the same store as `Office.context.document.settings` (assumed). */
export const SETTINGS_TYPE: ObjectType<Book> = {
  name: 'SettingCollection',
  props: {},
  nav: {},
  methods: {
    Add: writes((book, [key, value]) => {
      book.settings.set(String(key), JSON.stringify(value));
      return object(SETTING_TYPE, { book, key: String(key) });
    }),
    GetCount: reads((book) => book.settings.size),
    GetItemOrNullObject: reads((book, [key]) => found(book, String(key))),
  },
  item: (book, key) => {
    const one = found(book, String(key));
    if (!one) throw itemNotFound('SettingCollection.getItem');
    return one;
  },
  items: (book) => [...book.settings.keys()].map((key) => object(SETTING_TYPE, { book, key })),
};
