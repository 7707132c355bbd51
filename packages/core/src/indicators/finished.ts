import { projectStage } from '../codes/project-stage';
import { is } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { project } from '../ledgers/project';

/** The work is done, whether or not it is accepted and settled. */
export const finished: Expr<Truth> = is(projectStage, project.c.stage, '完工', '已验收', '已结算');
