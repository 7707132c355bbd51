import { hostErrorOf } from './host-error-of';
import { hasExcelApi } from './office';

/** Reads from the workbook. Fails at once while a cell is being edited: a pane that hangs silently is worse than a sentence. */
export async function readBatch<T>(work: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: false }, work);
  } catch (error) {
    throw hostErrorOf(error, sheet);
  }
}

/** Changes the workbook; where Excel can, all of it is one step for Ctrl+Z. */
export async function writeBatch<T>(work: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T> {
  const options = hasExcelApi('1.20') ? { delayForCellEdit: false, mergeUndoGroup: true } : { delayForCellEdit: false };
  try {
    return await Excel.run(options as Excel.RunOptions, work);
  } catch (error) {
    throw hostErrorOf(error, sheet);
  }
}
