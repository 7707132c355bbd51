import type { Ledger } from '../ledgers/ledger';

/** Fields that say whom or what a row is about, by what a row is. */
const BY_ROW: Readonly<Record<Ledger['rowIs'], readonly string[]>> = {
  household: ['householdCode', 'headIdNumber', 'headName', 'headCode'],
  person: ['memberName', 'idNumber', 'personCode'],
  village: ['village', 'villageCode'],
  project: ['projectName', 'projectCode'],
  voucher: ['voucherNumber', 'payee', 'projectName', 'projectCode'],
};

/** The fields of a ledger that say whom or what a row is about: its keys, and the names and codes of its kind of row. */
export function identityFields(ledger: Ledger): readonly string[] {
  return [...new Set([...ledger.key, ...BY_ROW[ledger.rowIs]])].filter((field) => Object.hasOwn(ledger.columns, field));
}
