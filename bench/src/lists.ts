import { education } from '../../packages/core/src/codes/education';
import { ethnicGroup } from '../../packages/core/src/codes/ethnic-group';
import { labourSkill } from '../../packages/core/src/codes/labour-skill';
import { politicalStatus } from '../../packages/core/src/codes/political-status';
import { relation } from '../../packages/core/src/codes/relation';
import { schoolStatus } from '../../packages/core/src/codes/school-status';
import { sex } from '../../packages/core/src/codes/sex';
import { workPlace } from '../../packages/core/src/codes/work-place';

const names = (list: { readonly values: object }): string[] => Object.keys(list.values);

/** Values that the peers accept, by field; our reader also folds aliases, which the generated rows do not use. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  sex: names(sex),
  ethnicGroup: [...names(ethnicGroup), ...names(ethnicGroup).map((name) => `${name}族`)],
  relation: names(relation),
  education: names(education),
  schoolStatus: names(schoolStatus),
  labourSkill: names(labourSkill),
  politicalStatus: names(politicalStatus),
  workPlace: names(workPlace),
};
