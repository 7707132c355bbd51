import type { LinkSpec } from '@taizhang/core/report';
import { safeAttribute, wellFormed } from './safe-text';

/** Links of one sheet while it is written: elements of the sheet, and targets of its relationships. */
export interface LinkBook {
  readonly items: string[];
  readonly targets: string[];
}

/**
 * The place that a link names, as Excel writes it.
 *
 * @example
 * placeAddress('一村', 'D12') //=> "'一村'!D12"
 */
export function placeAddress(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** A file name as a relative reference: `#` and `?` are encoded too, as they would cut it. */
function fileReference(file: string): string {
  return encodeURI(wellFormed(file)).replaceAll('#', '%23').replaceAll('?', '%3F');
}

/** Adds a link on the cell at `address`. `nameOf` gives the final name of a sheet of this workbook. */
export function putLink(book: LinkBook, address: string, link: LinkSpec, nameOf: (sheet: string) => string): void {
  const tip = link.tip === undefined ? '' : ` tooltip="${safeAttribute(link.tip, 255)}"`;
  const target = 'url' in link ? encodeURI(wellFormed(link.url)) : link.file === undefined ? undefined : fileReference(link.file);
  const relation = target === undefined ? '' : ` r:id="rIdLink${book.targets.push(target)}"`;
  const place = 'url' in link ? undefined : placeAddress(link.file === undefined ? nameOf(link.sheet) : link.sheet, link.cell);
  const location = place === undefined ? '' : ` location="${safeAttribute(place)}"`;
  book.items.push(`<hyperlink ref="${address}"${relation}${location}${tip}/>`);
}
