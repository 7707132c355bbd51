import type { LinkSpec, SheetSpec } from '@taizhang/files';
import { isCellSpec, titleRowOf } from './sheet-rows';

/**
 * Excel has no way to link many cells at once, and each costs about a millisecond. Beyond this the place stands in the cell as text and
 * the pane jumps there.
 */
const MOST_LINKS = 2000;

/** Links on cells, as links and not as formulas: nothing in our sheets calculates unless it was asked for. */
export function addLinks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const first = titleRowOf(spec) + 1;
  let links = 0;
  for (const [i, row] of spec.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!isCellSpec(cell) || cell.link === undefined) continue;
      if (++links > MOST_LINKS) return;
      sheet.getRangeByIndexes(first + i - 1, column, 1, 1).hyperlink = hyperlinkOf(cell.link);
    }
  }
}

function hyperlinkOf(link: LinkSpec): Excel.RangeHyperlink {
  const tip = link.tip === undefined ? {} : { screenTip: link.tip.slice(0, 255) };
  if ('url' in link) return { address: link.url, ...tip };
  const place = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
  if (link.file === undefined) return { documentReference: place, ...tip };
  return { address: `${encodeURI(link.file).replaceAll('#', '%23')}#${place}`, ...tip };
}
