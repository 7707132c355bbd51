import type { Kind, ReadContext, Unreadable } from '../kinds/kind';
import type { Scalar } from '../table/grid';
import { CellStatus, type Column } from '../table/table';

/** A column that is being filled: the arrays of a `Column`, not yet frozen in type. */
export interface ColumnStore {
  readonly field: string;
  readonly kind: Kind;
  readonly status: Uint8Array;
  readonly values: Float64Array | Int32Array | Uint16Array | Uint8Array | null;
  readonly texts: string[] | null;
  /** Only for codes and truths, whose columns have few different texts. */
  readonly lately: Lately | null;
}

/** Short texts read lately and what they came to. */
export interface Lately {
  context: ReadContext | null;
  readonly raw: Scalar[];
  readonly read: (number | string | Unreadable | null)[];
}

const emptyLately = (): Lately => ({
  context: null,
  raw: new Array(LATELY).fill(null),
  read: new Array(LATELY).fill(null),
});

/** Places for texts read lately; a power of two. */
export const LATELY = 32;

/** Empty storage for `length` cells of a kind, every status `initial` (blank unless said). */
export function columnStore(field: string, kind: Kind, length: number, initial: number = CellStatus.blank): ColumnStore {
  const status = new Uint8Array(length).fill(initial);
  const lately = kind.type === 'code' || kind.type === 'truth' ? emptyLately() : null;
  switch (kind.storage) {
    case 'text':
      return { field, kind, status, values: null, texts: new Array<string>(length).fill(''), lately };
    case 'float64':
      return { field, kind, status, values: new Float64Array(length), texts: null, lately };
    case 'int32':
      return { field, kind, status, values: new Int32Array(length), texts: null, lately };
    case 'uint16':
      return { field, kind, status, values: new Uint16Array(length), texts: null, lately };
    case 'uint8':
      return { field, kind, status, values: new Uint8Array(length), texts: null, lately };
  }
}

export const asColumn = ({ field, kind, status, values, texts }: ColumnStore): Column => ({ field, kind, status, values, texts });
