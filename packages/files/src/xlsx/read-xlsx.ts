import type { Grid } from '@taizhang/core';
import { FileError } from '../file-error';
import { bareName } from '../file-name';
import { noteHiddenValues, noteSkippedSheet } from '../notes';
import type { FileNote, ReadOptions, Workbook } from '../workbook';
import { unescapeExcel } from '../xml/text';
import { findWorkbookPart, type Package, readPart, readWorkbookParts } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { PLAIN_FORMATS, readCellFormats } from './styles';
import { readWorksheet } from './worksheet';

/** Reads every worksheet of an opened .xlsx package. */
export function readXlsx(pack: Package, options: ReadOptions): Workbook {
  const workbook = findWorkbookPart(pack);
  if (!workbook) throw new FileError('not-a-workbook');
  const parts = readWorkbookParts(pack, workbook);
  const formats = parts.styles ? readCellFormats(readPart(pack, parts.styles)) : PLAIN_FORMATS;
  const strings = parts.sharedStrings ? readSharedStrings(readPart(pack, parts.sharedStrings)) : [];
  const source = bareName(options.name);
  const grids: Grid[] = [];
  const notes: FileNote[] = [];
  parts.sheets.forEach((part, index) => {
    const sheet = unescapeExcel(part.name);
    const tick = (rows: number, done: number): void => {
      options.onProgress?.({ sheet, rows, done: (index + done) / parts.sheets.length });
      if (options.signal?.aborted) throw new FileError('cancelled');
    };
    tick(0, 0);
    if (!part.entry) {
      notes.push(noteSkippedSheet(sheet));
      return;
    }
    const { grid, blanked } = readWorksheet(readPart(pack, part.entry), {
      source,
      sheet,
      strings,
      formats: formats.formats,
      formatOfStyle: formats.ofStyle,
      dateSystem: parts.date1904 ? 1904 : 1900,
      visibility: part.visibility,
      budget: pack.budget,
      tick,
    });
    if (blanked > 0) notes.push(noteHiddenValues(sheet, blanked));
    grids.push(grid);
  });
  return { kind: 'xlsx', source, grids, notes };
}
