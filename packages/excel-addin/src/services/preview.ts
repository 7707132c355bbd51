import { cellAddress, type Grid } from '@taizhang/core';
import type { Card, FixEdit } from '../engine/checking';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { HostGuard, SheetRef } from '../host/port';
import type { FixPreview, PreviewEdit, Round } from './app';
import { type FoundRow, findRows, type RowPlace, type SoughtRow, type SoughtSheet } from './find-rows';
import { hostSentence } from './refuse';
import { rowOf, tellingColumns } from './row-content';
import type { ServiceContext } from './service-context';

/** Cards with the changes that were chosen for them. */
export interface Wish {
  readonly card: Card;
  readonly edits: readonly FixEdit[];
}

/** A change with its place as it is now. */
export interface PlacedEdit {
  readonly edit: PreviewEdit;
  readonly guards: readonly HostGuard[];
  /** Columns that tell the row, and what they hold. */
  readonly telling: readonly HostGuard[];
}

export interface Placed {
  readonly placed: readonly PlacedEdit[];
  readonly refused: FixPreview['refused'];
}

/** Where the round that a card came from is kept. */
export interface RoundPlaces {
  readonly round: () => Round | null;
  readonly grid: (sheet: SheetRef) => Grid | undefined;
}

interface Item {
  readonly wish: Wish;
  readonly edit: FixEdit;
  readonly sought: SoughtRow;
}

/**
 * Finds the cells of some changes as they are now. A card whose changes cannot all be done certainly is refused whole, with a sentence:
 * a half-mended household is worse than an unmended one.
 */
export async function placeEdits(context: ServiceContext, places: RoundPlaces, wishes: readonly Wish[]): Promise<Placed> {
  const words = context.words();
  const refused = new Map<Card, string>();
  const bySheet = new Map<string, { before: Grid; items: Item[] }>();
  for (const wish of wishes) {
    const why = wish.edits.length === 0 ? words.write.noFix : isOfRound(places.round(), wish.card) ? null : words.write.oldCard;
    if (why !== null) refused.set(wish.card, why);
    else for (const edit of wish.edits) sortIn(bySheet, wish, edit, places, refused, words.write.oldCard);
  }
  const placed: PlacedEdit[] = [];
  const open = new Map((await context.host.sheets()).map((sheet) => [sheetKey(sheet), sheet]));
  for (const [key, { before, items }] of bySheet) {
    const sheet = open.get(key);
    const why = sheet === undefined ? 'no-such-sheet' : sheet.isProtected ? 'protected' : null;
    if (why !== null) {
      const said = hostSentence(new HostError(why, { sheet: before.sheet }), words);
      for (const { wish } of items) refused.set(wish.card, said);
      continue;
    }
    const sought = soughtSheet(before, places.round() as Round, items);
    const found = await findRows(context.host, sought);
    items.forEach((item, i) => {
      const place = found[i] as FoundRow;
      if ('why' in place) refused.set(item.wish.card, words.write[place.why]);
      else if (underMerge(before, item.edit)) refused.set(item.wish.card, words.write.merged);
      else placed.push(placedEdit(item, place, sought));
    });
  }
  refuseConflicts(placed, refused, words.write.conflict);
  return {
    placed: placed.filter(({ edit }) => !refused.has(edit.card)),
    refused: [...refused].map(([card, why]) => ({ card, why })),
  };
}

/** Of two findings that want different values in one cell, the later one waits for the next check. */
function refuseConflicts(placed: readonly PlacedEdit[], refused: Map<Card, string>, why: string): void {
  const wanted = new Map<string, PlacedEdit['edit']['value']>();
  for (const { edit } of placed) {
    if (refused.has(edit.card)) continue;
    const key = `${sheetKey(edit.sheet)}|${edit.cell}`;
    if (wanted.has(key) && wanted.get(key) !== edit.value) refused.set(edit.card, why);
    else wanted.set(key, edit.value);
  }
}

function sortIn(
  bySheet: Map<string, { before: Grid; items: Item[] }>,
  wish: Wish,
  edit: FixEdit,
  places: RoundPlaces,
  refused: Map<Card, string>,
  oldCard: string,
): void {
  const before = places.grid(edit);
  if (!before) {
    refused.set(wish.card, oldCard);
    return;
  }
  const key = sheetKey(edit);
  const own = bySheet.get(key) ?? { before, items: [] };
  bySheet.set(key, own);
  own.items.push({ wish, edit, sought: { row: edit.row, cells: rowOf(before, edit.row), columns: columnsOf(wish.card, edit) } });
}

/** The cell itself, and every cell of the same row that the finding rests on. */
function columnsOf({ finding }: Card, edit: FixEdit): number[] {
  const own = finding.at.filter(({ sheet, source, row }) => sheet === edit.sheet && source === edit.source && row === edit.row);
  return [...new Set([edit.column, ...own.flatMap(({ columns }) => columns.map(numberOf))])].filter((column) => column >= 0);
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** What is needed to find rows of a sheet again: the round's grid, its header, the columns that tell rows apart. */
export function soughtSheet(before: Grid, round: Round, items: readonly { readonly sought: SoughtRow }[]): SoughtSheet {
  const own = round.readings.filter(({ source, sheet }) => source === before.source && sheet === before.sheet);
  const header = [...new Set(own.flatMap(({ headerRows }) => headerRows))].sort((a, b) => a - b);
  return {
    sheet: { source: before.source, sheet: before.sheet },
    before,
    telling: tellingColumns(own),
    header: header.map((row) => ({ row, cells: rowOf(before, row) })),
    rows: items.map(({ sought }) => sought),
  };
}

function placedEdit({ wish, edit }: Item, { row, guards }: RowPlace, sought: SoughtSheet): PlacedEdit {
  const { source, sheet, column, title, before, after, value, format } = edit;
  return {
    edit: {
      card: wish.card,
      sheet: { source, sheet },
      row,
      column,
      cell: cellAddress(row, column),
      title,
      before,
      after,
      value,
      ...(format === undefined ? {} : { format }),
      rule: wish.card.rule,
    },
    guards,
    telling: tellingOf(guards, row, sought),
  };
}

/** What tells the row: names, numbers and codes; where it has none of them, everything that it holds. */
function tellingOf(guards: readonly HostGuard[], row: number, { telling, sheet, before }: SoughtSheet): HostGuard[] {
  const own = guards.filter((guard) => guard.row === row && telling.includes(guard.column));
  if (own.some(({ value }) => value !== null && value !== '')) return own;
  return rowOf(before, row).flatMap((value, column) => (value === null || value === '' ? [] : [{ sheet, row, column, value }]));
}

/** Only the first cell of a merge holds a value; the others must never get one. */
function underMerge({ merges }: Grid, { row, column }: FixEdit): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

const known = new WeakMap<Round, ReadonlySet<string>>();

/** Whether a card is of the last round: only its place was read lately. */
function isOfRound(round: Round | null, card: Card): boolean {
  if (!round) return false;
  const keyOf = (one: Card): string => `${one.source}|${one.sheet}|${one.row}|${one.column}|${one.rule}|${one.identity}`;
  let keys = known.get(round);
  if (!keys) known.set(round, (keys = new Set(round.outcome.cards.map(keyOf))));
  return keys.has(keyOf(card));
}
