import { asOf, call, shift, sub, yearOf } from './build';
import { idBirth } from './functions/id-birth';
import type { Expr, Num, Text } from './typed';

/**
 * Full years of age on the 31 August before the school year in which the day of the data lies: the age by which children are put
 * into classes. A school year begins on 1 September: eight months before a day of it, and four months after a birthday up to
 * 31 August, lie in the year whose September counts. Unknown where the number or the day is.
 *
 * @example
 * schoolAgeById({ op: 'text', value: '11010519491231002X' }).op //=> 'sub'
 */
export function schoolAgeById(idNumber: Expr<Text>): Expr<Num> {
  return sub(yearOf(shift(asOf, -8, 'months')), yearOf(shift(call(idBirth, idNumber), 4, 'months')));
}
