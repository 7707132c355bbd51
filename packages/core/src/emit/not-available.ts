/** Why a reader cannot say a tree: `of` is the column, ledger, parameter, function or node that it stopped at. */
export interface NotAvailable {
  readonly code:
    | 'column-not-there'
    | 'ledger-not-there'
    | 'no-policy-value'
    | 'function-without-body'
    | 'pattern-without-body'
    | 'node-without-body'
    | 'too-long'
    | 'too-deep';
  readonly of: string;
}
