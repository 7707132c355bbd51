import { asOf, call, years } from './build';
import { idBirth } from './functions/id-birth';
import type { Expr, Num, Text } from './typed';

/**
 * Full years of age on the day of the data, by the birth date in the identity number. Unknown where the number or the day is.
 *
 * @example
 * ageById({ op: 'text', value: '11010519491231002X' }).op //=> 'between'
 */
export function ageById(idNumber: Expr<Text>): Expr<Num> {
  return years(call(idBirth, idNumber), asOf);
}
