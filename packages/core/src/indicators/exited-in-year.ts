import { and, asOf, eq, known, yearOf } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { household } from '../ledgers/household';

/** 脱贫年度 is the year of the data. */
export const exitedInYear: Expr<Truth> = and(known(household.c.exitYear), eq(household.c.exitYear, yearOf(asOf)));
