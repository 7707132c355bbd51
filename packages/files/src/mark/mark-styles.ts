import type { MarkSeverity } from '@taizhang/core/report';
import { FileError } from '../file-error';
import { MARK_SEVERITIES, severityFillXml } from '../severity-fill';
import { decodeUtf8 } from '../xml/utf8';
import type { ByteEdit } from './edits';
import { type MarkedStyle, type MarkMemory, memoryXml, type Origin } from './mark-memory';
import type { StyleList, StyleSheet } from './style-sheet';

/** Excel refuses more cell styles than this. */
export const MOST_STYLES = 65_430;
export const DEFAULT_XF = 'xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Hands out the appended cell styles: one for each (style before, way it came to be, severity). */
export interface StyleMarker {
  readonly of: (severity: MarkSeverity, origin: Origin, style: number) => number;
  /** The edits that append all styles handed out so far. */
  readonly edits: (created: boolean) => ByteEdit[];
}

interface Wanted extends MarkedStyle {
  readonly severity: MarkSeverity;
}

export function styleMarker(sheet: StyleSheet): StyleMarker {
  const first = Math.max(1, sheet.lists.get('cellXfs')?.items.length ?? 0);
  const wanted: Wanted[] = [];
  const numbers = new Map<string, number>();
  const of: StyleMarker['of'] = (severity, origin, style) => {
    const key = `${severity} ${origin} ${style}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = first + wanted.push({ severity, origin, style }) - 1;
      if (number >= MOST_STYLES) throw new FileError('too-many-styles');
      numbers.set(key, number);
    }
    return number;
  };
  return { of, edits: (created) => styleEdits(sheet, first, wanted, created) };
}

/** The element `list` with further items: at its end, in an empty tag made a full one, or as a new element where it belongs. */
export function appendItems(
  sheet: StyleSheet,
  name: string,
  before: string,
  items: readonly string[],
  beforeCount: number,
): ByteEdit[] {
  const { prefix } = sheet;
  const list = sheet.lists.get(name);
  const old = list?.items.length ?? 0;
  const text = (old === 0 ? before : '') + items.join('');
  const total = (old === 0 ? beforeCount : old) + items.length;
  if (!list) {
    return [{ at: placeFor(sheet, name), remove: 0, insert: `<${prefix}${name} count="${total}">${text}</${prefix}${name}>` }];
  }
  const count: ByteEdit[] = list.count
    ? [{ at: list.count.start, remove: list.count.end - list.count.start, insert: String(total) }]
    : [];
  if (list.selfClosing) return [...count, { at: list.inside - 2, remove: 2, insert: `>${text}</${prefix}${name}>` }];
  return [...count, { at: list.contentEnd, remove: 0, insert: text }];
}

function placeFor(sheet: StyleSheet, name: string): number {
  for (const later of ORDER.slice(ORDER.indexOf(name) + 1)) {
    const list = sheet.lists.get(later);
    if (list) return list.start;
  }
  return sheet.end;
}

export function withAttribute(tag: string, name: string, value: string): string {
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (found) return `${tag.slice(0, found.index)}${found[1]}"${value}"${tag.slice(found.index + found[0].length)}`;
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${value}"${tag.slice(end)}`;
}

/** A copy of a cell style with another fill and all else as it was. */
function withFill(xf: string, fill: number): string {
  const end = xf.indexOf('>') + 1;
  return withAttribute(withAttribute(xf.slice(0, end), 'fillId', String(fill)), 'applyFill', '1') + xf.slice(end);
}

export function xfText(sheet: StyleSheet, list: StyleList | undefined, style: number): string {
  const item = list?.items[style] ?? list?.items[0];
  return item ? decodeUtf8(sheet.body, item.start, item.end) : `<${sheet.prefix}${DEFAULT_XF}/>`;
}

function styleEdits(sheet: StyleSheet, first: number, wanted: readonly Wanted[], created: boolean): ByteEdit[] {
  const { prefix } = sheet;
  const oldFills = sheet.lists.get('fills')?.items.length ?? 0;
  const firstFill = oldFills === 0 ? 2 : oldFills;
  const standard = `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill><${prefix}fill><${prefix}patternFill patternType="gray125"/></${prefix}fill>`;
  const fills = MARK_SEVERITIES.map((severity) => severityFillXml(severity, prefix));
  const list = sheet.lists.get('cellXfs');
  const xfs = wanted.map(({ severity, style }) =>
    withFill(xfText(sheet, list, style), firstFill + MARK_SEVERITIES.indexOf(severity)),
  );
  const edits = [
    ...appendItems(sheet, 'fills', standard, fills, 2),
    ...appendItems(sheet, 'cellXfs', `<${prefix}${DEFAULT_XF}/>`, xfs, 1),
  ].sort((a, b) => a.at - b.at);
  const memory: MarkMemory = {
    first,
    styles: wanted.map(({ origin, style }) => ({ origin, style })),
    undo: undoOf(sheet, edits),
    created,
  };
  return [...edits, memoryEdit(sheet, memory)];
}

/** Where each edit lies once all are made, and what it replaced. */
function undoOf(sheet: StyleSheet, edits: readonly ByteEdit[]): MarkMemory['undo'] {
  let shift = 0;
  return edits.map(({ at, remove, insert }) => {
    const inserted = new TextEncoder().encode(insert).length;
    const place = at + shift;
    shift += inserted - remove;
    return { at: place, inserted, removed: decodeUtf8(sheet.body, at, at + remove) };
  });
}

function memoryEdit(sheet: StyleSheet, memory: MarkMemory): ByteEdit {
  const list = sheet.lists.get('extLst');
  const ext = memoryXml(memory, sheet.prefix);
  if (list && !list.selfClosing) return { at: list.contentEnd, remove: 0, insert: ext };
  const whole = `<${sheet.prefix}extLst>${ext}</${sheet.prefix}extLst>`;
  return list ? { at: list.start, remove: list.end - list.start, insert: whole } : { at: sheet.end, remove: 0, insert: whole };
}

/** The edits that give back `styles.xml` as it was before it was marked; undefined when it holds no marks of ours. */
export function unmarkStyleEdits(sheet: StyleSheet): ByteEdit[] | undefined {
  const { memory } = sheet;
  if (!memory) return undefined;
  const edits: ByteEdit[] = memory.content.undo.map(({ at, inserted, removed }) => ({ at, remove: inserted, insert: removed }));
  const list = sheet.lists.get('extLst');
  const alone = list !== undefined && list.items.length === 1;
  edits.push(
    alone
      ? { at: list.start, remove: list.end - list.start, insert: '' }
      : { at: memory.start, remove: memory.end - memory.start, insert: '' },
  );
  for (let i = 1; i < edits.length; i++) {
    const before = edits[i - 1] as ByteEdit;
    if (before.at + before.remove > (edits[i] as ByteEdit).at) return undefined;
  }
  return edits;
}
