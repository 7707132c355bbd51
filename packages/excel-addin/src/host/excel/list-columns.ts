import { columnLetters } from '@taizhang/core';
import type { ValidationSpec } from '@taizhang/files';
import { askWhetherOurs, markAsOurs } from './our-sheets';
import { writeBatch } from './run-batch';

const NAME = '选项';
/** Excel takes lists up to here in the rule itself, and none with a comma in it. */
const LONGEST = 255;

/** Where the choices of a drop-down stand: in the rule, or in a column of a hidden sheet of ours. */
export interface ListColumns {
  readonly sourceOf: (values: readonly string[]) => string;
}

const fitsRule = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST && values.every((value) => !value.includes(','));

/** Writes the long lists of some rules into the hidden sheet, each once however often it is put. */
export async function listColumns(validations: readonly ValidationSpec[]): Promise<ListColumns> {
  const long = new Map<string, readonly string[]>();
  for (const { rule } of validations)
    if (rule.kind === 'list' && !fitsRule(rule.values)) long.set(rule.values.join('\n'), rule.values);
  const places = long.size === 0 ? new Map<string, string>() : await writeLists(long);
  return { sourceOf: (values) => places.get(values.join('\n')) ?? values.join(',') };
}

async function writeLists(lists: ReadonlyMap<string, readonly string[]>): Promise<Map<string, string>> {
  return writeBatch(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItemOrNullObject(NAME);
    const isOurs = askWhetherOurs(old);
    const used = old.getUsedRangeOrNullObject(true);
    used.load('columnIndex,columnCount,values');
    await context.sync();
    const reused = !old.isNullObject && isOurs();
    const sheet = reused ? old : worksheets.add(old.isNullObject ? NAME : `${NAME}_台账`);
    const known = reused && !used.isNullObject ? used.values : [];
    let free = reused && !used.isNullObject ? used.columnIndex + used.columnCount : 0;
    if (!reused) {
      markAsOurs(sheet);
      sheet.visibility = 'Hidden';
    }
    const places = new Map<string, string>();
    for (const [key, values] of lists) {
      const at = columnOf(known, values);
      const column = at ?? free++;
      if (at === undefined) {
        const range = sheet.getRangeByIndexes(0, column, values.length, 1);
        range.numberFormat = '@' as unknown as string[][];
        range.values = values.map((value) => [value]);
      }
      const letters = columnLetters(column);
      places.set(key, `='${old.isNullObject || reused ? NAME : `${NAME}_台账`}'!$${letters}$1:$${letters}$${values.length}`);
    }
    await context.sync();
    return places;
  });
}

function columnOf(known: readonly (readonly unknown[])[], values: readonly string[]): number | undefined {
  const width = known[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const same = known.every((row, i) => row[column] === (values[i] ?? ''));
    if (same && known.length >= values.length) return column;
  }
  return undefined;
}
