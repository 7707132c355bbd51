import type { Kind } from '../kinds/kind';
import { CellStatus, type Column } from '../table/table';

/** A column that is being filled: the arrays of a `Column`, not yet frozen in type. */
export interface ColumnStore {
  readonly field: string;
  readonly kind: Kind;
  readonly status: Uint8Array;
  readonly values: Float64Array | Int32Array | Uint16Array | Uint8Array | null;
  readonly texts: string[] | null;
}

/** Empty storage for `length` cells of a kind, every status `initial` (blank unless said). */
export function columnStore(field: string, kind: Kind, length: number, initial: number = CellStatus.blank): ColumnStore {
  const status = new Uint8Array(length).fill(initial);
  switch (kind.storage) {
    case 'text':
      return { field, kind, status, values: null, texts: new Array<string>(length).fill('') };
    case 'float64':
      return { field, kind, status, values: new Float64Array(length), texts: null };
    case 'int32':
      return { field, kind, status, values: new Int32Array(length), texts: null };
    case 'uint16':
      return { field, kind, status, values: new Uint16Array(length), texts: null };
    case 'uint8':
      return { field, kind, status, values: new Uint8Array(length), texts: null };
  }
}

export const asColumn = (store: ColumnStore): Column => store;
