import { CellStatus } from '../table/table';
import type { Side } from './side';

/** What makes two rows be about the same, the surest first. */
const KEYS: readonly (readonly string[])[] = [
  ['idNumber'],
  ['headIdNumber'],
  ['householdCode', 'memberName'],
  ['householdCode'],
  ['voucherNumber', 'amount'],
  ['projectCode'],
  ['projectName', 'village'],
  ['projectName'],
  ['memberName', 'village'],
  ['headName', 'village'],
  ['memberName'],
  ['headName'],
  ['township', 'village'],
  ['village'],
];

/** The first set of fields that both sheets have, filled in at least half of the rows of each; null where there is none. */
export function chooseKey(a: Side, b: Side): readonly string[] | null {
  const isPerson = a.ledger.rowIs === 'person' && b.ledger.rowIs === 'person';
  return (
    KEYS.find(
      (fields) =>
        isFilled(a, fields) &&
        isFilled(b, fields) &&
        // A household's code is no key of persons, nor is its head.
        !(isPerson && (fields.join() === 'householdCode' || fields[0]?.startsWith('head'))),
    ) ?? null
  );
}

/** A column that stands in the head and nowhere else is no key. */
function isFilled({ table }: Side, fields: readonly string[]): boolean {
  return fields.every((field) => {
    const status = table.columns.get(field)?.status;
    if (!status) return false;
    let blank = 0;
    for (let row = 0; row < status.length; row++) if (status[row] === CellStatus.blank) blank++;
    return blank * 2 <= status.length;
  });
}
