import type { Grid } from '@taizhang/core';
import { FileError } from '../file-error';
import { finishGrid, type GridBuilder, gridBuilder } from '../grid-builder';
import { type Budget, MAX_COLUMNS } from '../limits';
import { putMerge } from '../merges';
import {
  attribute,
  CLOSE,
  END,
  flagAttribute,
  nameIs,
  nextToken,
  numberAttribute,
  OPEN,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';
import { rangeOf } from './cell-reference';
import { type SheetContext, scanSheetData } from './sheet-data';

export interface WorksheetContext extends SheetContext {
  readonly source: string;
  readonly sheet: string;
  readonly formats: readonly string[];
  readonly visibility: Grid['visibility'];
  readonly budget: Budget;
}

interface WorksheetFacts {
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
  open: boolean;
  closed: boolean;
}

/** The grid of a worksheet part, and how many unseen values below merged ranges were left out. */
export function readWorksheet(bytes: Uint8Array, context: WorksheetContext): { grid: Grid; blanked: number } {
  const cursor = xmlCursor(bytes);
  const builder = gridBuilder(context.budget);
  const facts: WorksheetFacts = { hiddenColumns: new Set(), isProtected: false, open: false, closed: false };
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === CLOSE && nameIs(cursor, 'worksheet')) facts.closed = true;
    else if (token === OPEN) takeElement(cursor, builder, facts, context);
  }
  if (!facts.open || !facts.closed) throw new FileError('truncated');
  const grid = finishGrid(builder, {
    source: context.source,
    sheet: context.sheet,
    dateSystem: context.dateSystem,
    formats: context.formats,
    hiddenColumns: facts.hiddenColumns,
    visibility: context.visibility,
    isProtected: facts.isProtected,
  });
  return { grid, blanked: builder.blanked };
}

function takeElement(cursor: XmlCursor, builder: GridBuilder, facts: WorksheetFacts, context: WorksheetContext): void {
  if (nameIs(cursor, 'sheetData')) {
    if (!cursor.selfClosing) cursor.at = scanSheetData(cursor.bytes, cursor.at, builder, context);
  } else if (nameIs(cursor, 'mergeCell')) putMerge(builder.merges, rangeOf(attribute(cursor, 'ref') ?? ''));
  else if (nameIs(cursor, 'col')) {
    if (flagAttribute(cursor, 'hidden')) hideColumns(cursor, facts.hiddenColumns);
  } else if (nameIs(cursor, 'sheetProtection')) facts.isProtected = flagAttribute(cursor, 'sheet');
  else if (nameIs(cursor, 'worksheet')) {
    facts.open = true;
    facts.closed = cursor.selfClosing;
  }
}

function hideColumns(cursor: XmlCursor, hidden: Set<number>): void {
  const first = Math.max(1, numberAttribute(cursor, 'min', 1));
  const last = Math.min(MAX_COLUMNS, numberAttribute(cursor, 'max', first));
  for (let column = first; column <= last; column++) hidden.add(column - 1);
}
