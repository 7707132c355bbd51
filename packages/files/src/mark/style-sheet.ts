import { FileError } from '../file-error';
import {
  attribute,
  CLOSE,
  END,
  eachAttribute,
  localName,
  nameIs,
  nextToken,
  OPEN,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';
import { decodeUtf8 } from '../xml/utf8';
import { type MarkMemory, MEMORY_URI, parseMemory } from './mark-memory';

/** A list element of `styles.xml`, such as `<fills>`. */
export interface StyleList {
  readonly start: number;
  /** Where its content begins and ends (the `<` of the end tag); equal to `end` for an empty tag. */
  readonly inside: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
  /** Where the value of its `count` lies, if it has one. */
  readonly count: { readonly start: number; readonly end: number } | undefined;
  readonly items: { readonly start: number; end: number }[];
}

/** Where the things lie in `styles.xml` that marking touches. */
export interface StyleSheet {
  readonly body: Uint8Array;
  /** Namespace prefix of its elements with the colon, or nothing. */
  readonly prefix: string;
  readonly lists: ReadonlyMap<string, StyleList>;
  /** The `<` of `</styleSheet>`. */
  readonly end: number;
  /** Our own extension, when the workbook is marked; and whether its `<extLst>` holds nothing else. */
  readonly memory: { readonly start: number; readonly end: number; readonly content: MarkMemory } | undefined;
}

function countOf(cursor: XmlCursor): StyleList['count'] {
  let count: StyleList['count'];
  eachAttribute(cursor, (name, start, end) => {
    if (name !== 'count') return false;
    count = { start, end };
    return true;
  });
  return count;
}

function openList(cursor: XmlCursor): StyleList {
  return {
    start: cursor.tagStart,
    inside: cursor.at,
    contentEnd: cursor.at,
    end: cursor.at,
    selfClosing: cursor.selfClosing,
    count: countOf(cursor),
    items: [],
  };
}

export function prefixOf(cursor: XmlCursor): string {
  return decodeUtf8(cursor.bytes, cursor.tagStart + 1, cursor.nameStart);
}

/** Finds the lists of a style sheet, their items, and our extension. */
export function findStyles(body: Uint8Array): StyleSheet {
  const cursor = xmlCursor(body);
  const lists = new Map<string, StyleList>();
  let prefix = '';
  let depth = 0;
  let list: StyleList | undefined;
  let memory: StyleSheet['memory'];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN) {
      if (depth === 0) {
        if (!nameIs(cursor, 'styleSheet') || cursor.selfClosing) throw new FileError('damaged');
        prefix = prefixOf(cursor);
      } else if (depth === 1) {
        list = openList(cursor);
        lists.set(localName(cursor), list);
      } else if (depth === 2) {
        list?.items.push({ start: cursor.tagStart, end: cursor.at });
        if (nameIs(cursor, 'ext') && attribute(cursor, 'uri') === MEMORY_URI) memory = readMemory(cursor) ?? memory;
      }
      if (!cursor.selfClosing) depth++;
    } else if (token === CLOSE) {
      depth--;
      const item = list?.items[list.items.length - 1];
      if (depth === 2 && item) item.end = cursor.at;
      else if (depth === 1 && list) {
        list.contentEnd = cursor.tagStart;
        list.end = cursor.at;
      } else if (depth <= 0) return { body, prefix, lists, end: cursor.tagStart, memory };
    }
  }
  throw new FileError('truncated');
}

/** Looks ahead into the `<ext>` at which the cursor stands. */
function readMemory(cursor: XmlCursor): StyleSheet['memory'] {
  const ahead = xmlCursor(cursor.bytes, cursor.at);
  const start = cursor.tagStart;
  let content: MarkMemory | undefined;
  for (let token = nextToken(ahead); token !== END; token = nextToken(ahead)) {
    if (token === OPEN && nameIs(ahead, 'marks')) content = parseMemory((name) => attribute(ahead, name));
    else if (token === CLOSE && nameIs(ahead, 'ext')) return content && { start, end: ahead.at, content };
  }
  return undefined;
}
