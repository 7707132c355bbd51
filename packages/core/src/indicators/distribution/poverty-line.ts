import type { UndefinedBecause } from './distribution-answer';
import { refusal } from './weighted-values';

/** One line for all, in the unit of the values, or one for each row (another year or region). */
export type PovertyLine = number | Float64Array;

/** Line of row `i`. */
export function lineOf(line: PovertyLine, i: number): number {
  return typeof line === 'number' ? line : (line[i] as number);
}

/** Why these values, this line and these weights cannot be measured; undefined when they can. */
export function refusalWithLine(values: Float64Array, line: PovertyLine, weights?: Float64Array): UndefinedBecause | undefined {
  const why = refusal(values, weights);
  if (why) return why;
  if (typeof line !== 'number' && line.length !== values.length) return 'lengths-differ';
  for (let i = 0; i < (typeof line === 'number' ? 1 : line.length); i++) {
    if (!Number.isFinite(lineOf(line, i))) return 'not-finite';
    if (lineOf(line, i) <= 0) return 'line-not-positive';
  }
  return undefined;
}

/** The one line of all rows; undefined when they differ. */
export function commonLine(line: PovertyLine): number | undefined {
  if (typeof line === 'number') return line;
  return line.every((value) => value === line[0]) ? line[0] : undefined;
}

/** Values and a single line for measures that rank people: where lines differ, each value is taken as a multiple of its own line. */
export function onOneLine(values: Float64Array, line: PovertyLine): { readonly values: Float64Array; readonly line: number } {
  const common = commonLine(line);
  if (common !== undefined) return { values, line: common };
  return { values: Float64Array.from(values, (value, i) => value / lineOf(line, i)), line: 1 };
}
