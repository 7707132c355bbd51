import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { add, and, gt, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/converted-forest-within-forest',
  ledger: household,
  severity: 'suspect',
  when: and(gt(c.convertedForest, 0), le(c.convertedForest, 200)),
  must: le(c.convertedForest, add(c.forestLand, c.grassland)),
  marks: [c.convertedForest, c.forestLand, c.grassland],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '退耕还林面积大于林地与牧草地之和',
      what: '户编号{householdCode}退耕还林{convertedForest}亩，林地{forestLand}亩、牧草地{grassland}亩。',
      why: '退耕还下的地现在是林地或草地，应包含在其中。',
      todo: '请核对三个面积；林果地单列的可核实属实。',
    },
    en: {
      title: 'More converted forest than forest and grassland',
      what: 'Household {householdCode} has {convertedForest} mu of converted forest, {forestLand} mu of forest and {grassland} mu of grassland.',
      why: 'Converted land is forest or grassland now and part of them.',
      todo: 'Check the three areas; confirm it where orchards are listed apart.',
    },
  },
});
