import { fixedAddress, quotedSheet } from '../book/address';
import type { Book, NamedItem, Sheet } from '../book/book';
import { newId } from '../book/book';
import { accessDenied, alreadyExists, invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, isHostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { type RangeRef, rangeOfFormula } from './range-ref';
import { WORKSHEET_TYPE } from './worksheet';

interface Names {
  readonly names: NamedItem[];
  /** Of names of one sheet. */
  readonly sheet?: Sheet;
}
interface NameRef extends Names {
  readonly item: NamedItem;
}

export const bookNames = (book: Book): Names => ({ names: book.names });

/** A letter, underscore or backslash first, no spaces, nothing that reads as a cell. */
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/;

const constant = (formula: string): unknown => {
  const text = formula.slice(1);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? (quoted[1] as string).replaceAll('""', '"') : undefined;
};

function typeOf({ item }: NameRef, host: HostState): string {
  if (rangeOfFormula(host, item.formula)) return 'Range';
  const value = constant(item.formula);
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as string] ?? 'Error';
}

function answerOf({ item }: NameRef, host: HostState): unknown {
  const ref = rangeOfFormula(host, item.formula);
  if (ref) return `${quotedSheet(ref.sheet.name)}!${fixedAddress(ref.rect)}`;
  return constant(item.formula) ?? '#REF!';
}

const range = (ref: NameRef, host: HostState): HostObject | null => {
  const to = rangeOfFormula(host, ref.item.formula);
  return to ? object(RANGE_TYPE, { sheet: to.sheet, rect: { ...to.rect } }) : null;
};

const NAME_TYPE: ObjectType<NameRef> = {
  name: 'NamedItem',
  id: ({ item }) => item.name,
  place: ({ item }) => item.name,
  props: {
    Name: { get: ({ item }) => item.name },
    _Id: { get: ({ item }) => item.name },
    Type: { get: typeOf },
    Value: { get: answerOf },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('NamedItem.formula');
        item.formula = value;
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = value === true;
      },
    },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = String(value);
      },
    },
  },
  nav: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw invalidArgument('NamedItem.worksheet');
      return object(WORKSHEET_TYPE, sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? object(WORKSHEET_TYPE, sheet) : null),
  },
  methods: {
    Delete: writes(({ names, item }) => void names.splice(names.indexOf(item), 1)),
    GetRange: reads((ref, _args, host) => {
      const one = range(ref, host);
      if (!one) throw itemNotFound('NamedItem.getRange');
      return one;
    }),
    GetRangeOrNullObject: reads((ref, _args, host) => range(ref, host)),
  },
};

const found = (list: Names, name: unknown): HostObject | null => {
  const item = list.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return item ? object(NAME_TYPE, { ...list, item }) : null;
};

function formulaFor(reference: unknown): string {
  if (isHostObject(reference)) {
    const { sheet, rect } = reference.target as RangeRef;
    return `=${quotedSheet(sheet.name)}!${fixedAddress(rect)}`;
  }
  if (typeof reference !== 'string') throw invalidArgument('NamedItemCollection.add');
  return reference.startsWith('=') ? reference : `=${reference}`;
}

const add = (list: Names, [name, reference, comment]: readonly unknown[], host: HostState): HostObject => {
  if (typeof name !== 'string' || !ALLOWED.test(name) || CELL_LIKE.test(name)) throw invalidArgument('NamedItemCollection.add');
  if (list.sheet?.protection) throw accessDenied('NamedItemCollection.add');
  if (found(list, name)) throw alreadyExists('NamedItemCollection.add');
  const item: NamedItem = {
    id: newId(host.book),
    name,
    formula: formulaFor(reference),
    visible: true,
    comment: String(comment ?? ''),
  };
  list.names.push(item);
  return object(NAME_TYPE, { ...list, item });
};

export const NAMES_TYPE: ObjectType<Names> = {
  name: 'NamedItemCollection',
  place: ({ sheet }) => sheet?.name ?? '',
  props: {},
  nav: {},
  methods: {
    Add: writes(add),
    AddFormulaLocal: writes(add),
    GetCount: reads(({ names }) => names.length),
    GetItemOrNullObject: reads((list, [name]) => found(list, name)),
  },
  item: (list, name) => {
    const one = found(list, name);
    if (!one) throw itemNotFound('NamedItemCollection.getItem');
    return one;
  },
  items: (list) => list.names.map((item) => object(NAME_TYPE, { ...list, item })),
};
