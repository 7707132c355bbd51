import type { ByteEdit } from './edits';
import type { MarkedStyle, MarkMemory } from './mark-memory';
import { type CellTag, type RowTag, scanRows } from './row-scan';

function markedStyle(memory: MarkMemory, cell: CellTag): MarkedStyle | undefined {
  return cell.styleStart < 0 ? undefined : memory.styles[cell.style - memory.first];
}

/** Gives a cell its style back, or takes it away where marking made it and it is still empty. */
function unmarkCell(body: Uint8Array, cell: CellTag, { origin, style }: MarkedStyle): ByteEdit {
  if (origin !== 's' && origin !== 'n' && cell.isEmpty) return { at: cell.start, remove: cell.end - cell.start, insert: '' };
  // ` s="…"` is taken out where marking put it; after another program's edit it may stand elsewhere, then the value is replaced.
  const at = cell.styleStart - 4;
  const asPut = at === cell.nameEnd && body[at] === 32 && body[at + 1] === 115 && body[at + 2] === 61;
  if (origin === 'n' && asPut) return { at, remove: cell.styleEnd + 1 - at, insert: '' };
  return { at: cell.styleStart, remove: cell.styleEnd - cell.styleStart, insert: String(style) };
}

function unmarkRow(body: Uint8Array, row: RowTag, memory: MarkMemory): { edits: ByteEdit[]; vanishes: boolean } {
  const origins = row.cells.map((cell) => ({ cell, marked: markedStyle(memory, cell) }));
  const made =
    origins.length > 0 &&
    origins.every(({ cell, marked }) => cell.isEmpty && marked !== undefined && 'ord'.includes(marked.origin));
  const first = origins[0]?.marked?.origin;
  if (made && first === 'o')
    return { edits: [{ at: row.inside - 1, remove: row.end - row.inside + 1, insert: '/>' }], vanishes: false };
  if (made) return { edits: [{ at: row.start, remove: row.end - row.start, insert: '' }], vanishes: first === 'd' };
  return { edits: origins.flatMap(({ cell, marked }) => (marked ? [unmarkCell(body, cell, marked)] : [])), vanishes: false };
}

/** The edits that take our marks off a sheet; none when it has none. */
export function unmarkSheetEdits(body: Uint8Array, memory: MarkMemory): ByteEdit[] {
  const edits: ByteEdit[] = [];
  let rows = 0;
  let vanishing = 0;
  const frame = scanRows(body, {
    wants: () => true,
    visit: (row) => {
      const result = unmarkRow(body, row, memory);
      edits.push(...result.edits);
      rows++;
      if (result.vanishes) vanishing++;
    },
  });
  if (vanishing > 0 && vanishing === rows) return [{ at: frame.inside - 1, remove: frame.end - frame.inside + 1, insert: '/>' }];
  return edits;
}
