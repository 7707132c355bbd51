import { type ChosenRows, textAt } from './chosen-rows';
import type { Tally } from './tally';

/**
 * A household that the one part of a rate cannot judge (some row is undecided, none is in for sure as things stand) is left out of
 * both parts, with all its rows; it stays possible for the bounds.
 */
export function withoutUndecided(top: ChosenRows, bottom: ChosenRows, above: Tally, below: Tally): readonly [Tally, Tally] {
  if (above.undecided.length === 0 && below.undecided.length === 0) return [above, below];
  const undecided = new Set([...undecidedUnits(top, above), ...undecidedUnits(bottom, below)]);
  return [leave(top, above, undecided), leave(bottom, below, undecided)];
}

function undecidedUnits(chosen: ChosenRows, rows: Tally): string[] {
  const decided = new Set(Array.from(rows.counted, (row) => textAt(chosen, row)));
  return rows.undecided.map((row) => textAt(chosen, row)).filter((text) => text !== '' && !decided.has(text));
}

function leave(chosen: ChosenRows, rows: Tally, units: ReadonlySet<string>): Tally {
  const isLeft = (row: number): boolean => !units.has(textAt(chosen, row));
  const left = rows.sure.filter((row) => !isLeft(row));
  return {
    ...rows,
    counted: rows.counted.filter(isLeft),
    sound: rows.sound.filter(isLeft),
    sure: rows.sure.filter(isLeft),
    possible: [...rows.possible, ...left],
  };
}
