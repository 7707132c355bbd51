import type { Snapshot } from '../officejs-host/book/snapshot';

/** Sheets of ours that are no result: the journal, which people never see, and the log, which only grows. */
const KEPT = new Set(['台账撤销记录', '修改记录', '选项']);

/** What people see of a workbook, without the journal, the log, what the document keeps and where the selection is. */
export function peoples(snapshot: Snapshot): unknown {
  return snapshot.sheets.filter(({ name }) => !KEPT.has(name));
}
