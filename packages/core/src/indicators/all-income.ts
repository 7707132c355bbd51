import { add } from '../expr/build';
import type { Expr, Num } from '../expr/typed';
import { household } from '../ledgers/household';

const { c } = household;

/** The four incomes of the year before costs; a blank one is nought. */
export const allIncome: Expr<Num> = add(c.wageIncome, c.businessIncome, c.propertyIncome, c.transferIncome);
