import { foldText } from '../kinds/fold';
import type { Scalar } from '../table/grid';

const DITTO: ReadonlySet<string> = new Set(['同上', '〃', '"', "''", '″', '..', '同前', '同上行']);

/** 同上, 〃, ": the value of the row above. */
export function isDitto(cell: Scalar | undefined): boolean {
  return typeof cell === 'string' && cell.length <= 8 && DITTO.has(foldText(cell));
}
