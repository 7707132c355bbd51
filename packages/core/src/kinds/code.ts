import type { CodeList } from '../codes/code-list';
import type { Kind } from './kind';
import { listIndex } from './list-index';
import { cellError, notInList } from './problems';

/** How cells of a coded column are read. */
export interface CodeReading {
  /** Whether a bare number is the value's code. False where two numberings of the list are in use (民族, 与户主关系). */
  readonly readsCodes?: boolean;
}

/**
 * One value of a code list, stored as its position in the list, from 1. A cell may hold the name, an alias, or the code where it
 * cannot be confused; all are folded first. Anything else is `not-in-list`; whether that is wrong or only unusual is for the list's
 * coverage to say.
 *
 * @example
 * code(povertyCause).read('因病致贫', { factor: 1, dateSystem: 1900 }) //=> 1
 */
export function code<Name extends string>(list: CodeList<Name>, reading: CodeReading = {}): Kind<'code', Name> {
  const indexOf = listIndex(list, reading.readsCodes ?? true);
  const names = Object.keys(list.values);
  let lastText: string | undefined;
  let lastValue = 0;
  return {
    id: `code:${list.id}`,
    type: 'code',
    storage: 'uint16',
    title: list.title,
    read: (cell) => {
      if (typeof cell === 'object') return cellError;
      const text = typeof cell === 'string' ? cell : String(cell);
      if (text !== lastText) {
        lastText = text;
        lastValue = indexOf(text);
      }
      return lastValue === 0 ? notInList : lastValue;
    },
    write: (value) => (typeof value === 'string' ? value : (names[value - 1] ?? '')),
    sqlType: 'VARCHAR',
    list: list.id,
    validation: { type: 'list', list: list.id },
  };
}
