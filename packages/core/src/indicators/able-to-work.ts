import { labourSkill } from '../codes/labour-skill';
import { is } from '../expr/build';
import type { Expr, Truth } from '../expr/typed';
import { person } from '../ledgers/person';

/** 普通劳动力, 技能劳动力 and, from 2019 on, 弱劳动力或半劳动力. */
export const ableToWork: Expr<Truth> = is(labourSkill, person.c.labourSkill, '普通劳动力', '技能劳动力', '弱劳动力或半劳动力');
