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

/** The first set of fields that both sheets have, and that says at most one row for most keys of the second; null where there is none. */
export function chooseKey(a: Side, b: Side): readonly string[] | null {
  const isPerson = a.ledger.rowIs === 'person' && b.ledger.rowIs === 'person';
  return (
    KEYS.find(
      (fields) =>
        fields.every((field) => a.table.columns.has(field) && b.table.columns.has(field)) &&
        // A household's code is no key of persons, nor is its head.
        !(isPerson && (fields.join() === 'householdCode' || fields[0]?.startsWith('head'))),
    ) ?? null
  );
}
