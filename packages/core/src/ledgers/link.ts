import type { Ledger } from './ledger';

/**
 * How the rows of two ledgers belong together: one row of `one` to many rows of `many`, by equal fields.
 * Trees name a link by its id; rules import the link itself.
 */
export interface Link {
  readonly id: string;
  readonly one: string;
  readonly many: string;
  /** Pairs of fields that must be equal: [field of `one`, field of `many`]. */
  readonly on: readonly (readonly [string, string])[];
  readonly title: { readonly 'zh-CN': string; readonly en: string };
}

/**
 * Declares a link between two ledgers: one row of `one` to many rows of `many`, where the fields are equal.
 *
 * @example
 * link({ id: 'own', one: household, many: payment, on: [['householdCode', 'householdCode']], title: { 'zh-CN': '户与支付', en: 'own' } }).many //=> 'payment'
 */
export function link(spec: {
  readonly id: string;
  readonly one: Ledger;
  readonly many: Ledger;
  readonly on: readonly (readonly [string, string])[];
  readonly title: Link['title'];
}): Link {
  return { ...spec, one: spec.one.id, many: spec.many.id };
}
