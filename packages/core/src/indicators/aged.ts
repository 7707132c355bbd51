import { and, asOf, ge, lt, years } from '../expr/build';
import type { Expr, Num, Truth } from '../expr/typed';
import { person } from '../ledgers/person';

/** Full years of life at the day that the row is about. */
export const age: Expr<Num> = years(person.c.birthDate, asOf);

/** Members of these full years, `to` included; without `to`, that old or older. */
export function aged(from: number, to?: number): Expr<Truth> {
  return to === undefined ? ge(age, from) : and(ge(age, from), lt(age, to + 1));
}
