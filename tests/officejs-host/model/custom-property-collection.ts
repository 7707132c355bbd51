import type { Sheet } from '../book/book';
import { itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';

interface PropertyRef {
  readonly sheet: Sheet;
  readonly key: string;
}

const PROPERTY_TYPE: ObjectType<PropertyRef> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  place: ({ sheet, key }) => `${sheet.name} ${key}`,
  props: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, String(value)),
    },
  },
  nav: {},
  methods: { Delete: writes(({ sheet, key }) => void sheet.customProperties.delete(key)) },
};

const found = (sheet: Sheet, key: string): HostObject | null =>
  sheet.customProperties.has(key) ? object(PROPERTY_TYPE, { sheet, key }) : null;

/** `worksheet.customProperties` (1.12): text by key. */
export const CUSTOM_PROPERTIES_TYPE: ObjectType<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  place: (sheet) => sheet.name,
  props: {},
  nav: {},
  methods: {
    Add: writes((sheet, [key, value]) => {
      sheet.customProperties.set(String(key), String(value));
      return object(PROPERTY_TYPE, { sheet, key: String(key) });
    }),
    GetCount: reads((sheet) => sheet.customProperties.size),
    GetItemOrNullObject: reads((sheet, [key]) => found(sheet, String(key))),
  },
  item: (sheet, key) => {
    const one = found(sheet, String(key));
    if (!one) throw itemNotFound('WorksheetCustomPropertyCollection.getItem');
    return one;
  },
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => object(PROPERTY_TYPE, { sheet, key })),
};
