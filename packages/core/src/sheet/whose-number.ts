import type { Ledger } from '../ledgers/ledger';
import type { Draft, ValueRows } from './bind-columns';
import { cellText } from './cell-text';

const LOOK_AT = 500;

/**
 * A bare 证件号码 right behind 户主姓名 may be the head's number. In a ledger of households it is. In a ledger of persons it is asked,
 * unless the values say that it changes within one head's household, so that it must be the member's.
 */
export function askWhoseNumber(drafts: readonly Draft[], ledger: Ledger, values: ValueRows): void {
  const byColumn = new Map(drafts.map((draft) => [draft.column.column, draft]));
  for (const draft of drafts) {
    const { field } = draft.match;
    if (field !== 'idNumber' && field !== 'headIdNumber') continue;
    if (/户主|成员|本人/.test(draft.column.text)) continue;
    const before = byColumn.get(draft.column.column - 1);
    if (before?.match.field !== 'headName' || before.doubt !== null) continue;
    if (ledger.rowIs === 'household' && draft.doubt === 'needs-context') {
      draft.doubt = null;
      draft.by = 'position';
    } else if (field === 'idNumber' && draft.doubt === null && !changesWithin(before.column.column, draft.column.column, values)) {
      draft.doubt = 'needs-context';
      if (Object.hasOwn(ledger.columns, 'headIdNumber')) draft.alternatives = ['headIdNumber'];
    }
  }
}

/** Whether two neighbouring rows of the same head have different numbers. */
function changesWithin(head: number, number: number, { grid, from, to }: ValueRows): boolean {
  for (let row = from + 1; row < Math.min(to, from + LOOK_AT); row++) {
    const a = grid.rows[row - 1];
    const b = grid.rows[row];
    const name = cellText(a?.[head]);
    if (name !== '' && name === cellText(b?.[head]) && cellText(a?.[number]) !== '' && cellText(b?.[number]) !== '' && a?.[number] !== b?.[number]) return true;
  }
  return false;
}
