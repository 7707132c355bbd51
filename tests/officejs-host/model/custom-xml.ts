import type { Book, CustomXmlPart } from '../book/book';
import { newId } from '../book/book';
import { invalidArgument, invalidOperation, itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';

interface PartRef {
  readonly book: Book;
  readonly part: CustomXmlPart;
}

/** Namespace of the root element; empty when it has none. */
const namespaceOf = (xml: string): string => {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  if (!root) return '';
  const name = root[1] ? `xmlns:${root[1].slice(0, -1)}` : 'xmlns';
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root[2] as string)?.[1] ?? '';
};

const checked = (xml: unknown, location: string): string => {
  if (typeof xml !== 'string' || !/^\s*(<\?xml[^>]*\?>)?\s*<[A-Za-z_][\s\S]*>\s*$/.test(xml)) throw invalidArgument(location);
  return xml;
};

const PART_TYPE: ObjectType<PartRef> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  place: ({ part }) => part.id,
  props: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  nav: {},
  methods: {
    GetXml: reads(({ part }) => part.xml),
    SetXml: writes(({ part }, [xml]) => {
      part.xml = checked(xml, 'CustomXmlPart.setXml');
    }),
    Delete: writes(({ book, part }) => {
      const at = book.customXml.indexOf(part);
      if (at < 0) throw itemNotFound('CustomXmlPart.delete');
      book.customXml.splice(at, 1);
    }),
  },
};

const part = (book: Book, one: CustomXmlPart | undefined, location: string): HostObject => {
  if (!one) throw itemNotFound(location);
  return object(PART_TYPE, { book, part: one });
};
const orNull = (book: Book, one: CustomXmlPart | undefined): HostObject | null =>
  one ? object(PART_TYPE, { book, part: one }) : null;

interface Scoped {
  readonly book: Book;
  readonly namespace: string;
}
const inside = ({ book, namespace }: Scoped): CustomXmlPart[] =>
  book.customXml.filter((one) => namespaceOf(one.xml) === namespace);

const SCOPED_TYPE: ObjectType<Scoped> = {
  name: 'CustomXmlPartScopedCollection',
  props: {},
  nav: {},
  methods: {
    GetCount: reads((scoped) => inside(scoped).length),
    GetOnlyItem: reads((scoped) => {
      const found = inside(scoped);
      if (found.length !== 1) throw invalidOperation('CustomXmlPartScopedCollection.getOnlyItem');
      return part(scoped.book, found[0], 'CustomXmlPartScopedCollection.getOnlyItem');
    }),
    GetOnlyItemOrNullObject: reads((scoped) => {
      const found = inside(scoped);
      return orNull(scoped.book, found.length === 1 ? found[0] : undefined);
    }),
    GetItemOrNullObject: reads((scoped, [id]) =>
      orNull(
        scoped.book,
        inside(scoped).find((one) => one.id === id),
      ),
    ),
  },
  item: (scoped, id) =>
    part(
      scoped.book,
      inside(scoped).find((one) => one.id === id),
      'CustomXmlPartScopedCollection.getItem',
    ),
  items: (scoped) => inside(scoped).map((one) => object(PART_TYPE, { book: scoped.book, part: one })),
};

export const CUSTOM_XML_TYPE: ObjectType<Book> = {
  name: 'CustomXmlPartCollection',
  props: {},
  nav: {},
  methods: {
    Add: writes((book, [xml]) => {
      const one: CustomXmlPart = { id: newId(book), xml: checked(xml, 'CustomXmlPartCollection.add') };
      book.customXml.push(one);
      return object(PART_TYPE, { book, part: one });
    }),
    GetByNamespace: reads((book, [namespace]) => object(SCOPED_TYPE, { book, namespace: String(namespace) })),
    GetCount: reads((book) => book.customXml.length),
    GetItemOrNullObject: reads((book, [id]) =>
      orNull(
        book,
        book.customXml.find((one) => one.id === id),
      ),
    ),
  },
  item: (book, id) =>
    part(
      book,
      book.customXml.find((one) => one.id === id),
      'CustomXmlPartCollection.getItem',
    ),
  items: (book) => book.customXml.map((one) => object(PART_TYPE, { book, part: one })),
};
