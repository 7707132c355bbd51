import { schoolStatus } from '../codes/school-status';
import { and, is, known, not } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { person } from '../ledgers/person';

const { schoolStatus: status } = person.c;

/** A class, from kindergarten on, stands in 在校生状况. */
export const inSchool: Expr<Truth> = and(known(status), not(is(schoolStatus, status, '学龄前儿童', '非在校生')));
