import type { CellError, Scalar } from '@taizhang/core';

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  [
    '#N/A',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '#NUM!',
    '#NAME?',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BLOCKED!',
    '#UNKNOWN!',
    '#CONNECT!',
    '#BUSY!',
    '#GETTING_DATA',
  ].map((error) => [error, { error }]),
);

/**
 * A value of Office as ours: `''` is blank, an error is told by its text (asking for the types of values as well would make every
 * answer larger by half, and nobody types `#N/A` for anything else).
 */
export function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string') {
    if (value === '') return null;
    return value.charCodeAt(0) === 35 ? (ERRORS.get(value) ?? value) : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
