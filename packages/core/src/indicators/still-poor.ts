import { exitStatus } from '../codes/exit-status';
import { is } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { household } from '../ledgers/household';

/** Registered and not out: 未脱贫, 返贫, 新识别, and those about to exit, who have not yet. */
export const stillPoor: Expr<Truth> = is(exitStatus, household.c.exitStatus, '未脱贫', '返贫', '预脱贫', '新识别贫困户');
