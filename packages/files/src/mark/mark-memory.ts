/**
 * What a marked workbook remembers, so that marks can be removed again: an extension at the end of `styles.xml`, which programs
 * that do not know it pass over (and drop when they save the file, after which marks can no longer be removed by this tool).
 *
 * Every cell style that marking appends stands for one style that a cell had before, and for the way the cell came to be:
 *
 * - `s` the cell had an `s` attribute with this style;
 * - `n` the cell had no `s` attribute;
 * - `c` the cell was made in a row that had others;
 * - `o` the cell was made in a row that was an empty tag;
 * - `r` the cell was made together with its row;
 * - `d` the same, in a sheet without any row.
 */
export type Origin = 's' | 'n' | 'c' | 'o' | 'r' | 'd';

export interface MarkedStyle {
  readonly origin: Origin;
  /** The style before: of the cell, or of the row or column in which it was made. */
  readonly style: number;
}

export interface MarkMemory {
  /** Number of the first appended cell style; the others follow. */
  readonly first: number;
  readonly styles: readonly MarkedStyle[];
  /** Changes of `styles.xml` before this extension, in its marked form: `inserted` bytes at `at` stood in place of `removed`. */
  readonly undo: readonly { readonly at: number; readonly inserted: number; readonly removed: string }[];
  /** The workbook had no `styles.xml`. */
  readonly created: boolean;
}

export const MEMORY_URI = '{8F2C6D0A-5B0E-4E57-9C1B-7A1A2F5D3E10}';
const NAMESPACE = 'urn:taizhang:marks:1';

/** The `<ext>` element. */
export function memoryXml(memory: MarkMemory, prefix: string): string {
  const styles = memory.styles.map(({ origin, style }) => `${style}${origin}`).join(' ');
  const undo = memory.undo.map(({ at, inserted, removed }) => `${at},${inserted},${encodeURIComponent(removed)}`).join(' ');
  return `<${prefix}ext uri="${MEMORY_URI}" xmlns:tz="${NAMESPACE}"><tz:marks first="${memory.first}" styles="${styles}" undo="${undo}" created="${memory.created ? 1 : 0}"/></${prefix}ext>`;
}

/** Reads the attributes of `tz:marks`; undefined when they are not what `memoryXml` writes. */
export function parseMemory(attribute: (name: string) => string | undefined): MarkMemory | undefined {
  const first = attribute('first') ?? '';
  const styles = attribute('styles') ?? '';
  const undo = attribute('undo') ?? '';
  if (
    !/^\d{1,6}$/.test(first) ||
    !/^(?:\d{1,6}[sncord](?: |$))*$/.test(styles) ||
    !/^(?:\d{1,9},\d{1,9},[\w.%!~*'()-]*(?: |$))*$/.test(undo)
  )
    return undefined;
  const words = (text: string): string[] => (text === '' ? [] : text.split(' '));
  return {
    first: Number(first),
    styles: words(styles).map((word) => ({ style: Number(word.slice(0, -1)), origin: word.slice(-1) as Origin })),
    undo: words(undo).map((word) => {
      const [at, inserted, removed] = word.split(',') as [string, string, string];
      return { at: Number(at), inserted: Number(inserted), removed: decodeURIComponent(removed) };
    }),
    created: attribute('created') === '1',
  };
}
