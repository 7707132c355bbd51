import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/grassland-plausible',
  ledger: household,
  severity: 'suspect',
  must: le(c.grassland, 100),
  marks: [c.grassland],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '牧草地面积超过100亩',
      what: '户编号{householdCode}的牧草地面积填{grassland}亩。',
      why: '一户的牧草地面积一般不超过100亩，多见于多打了数字或单位弄错。',
      todo: '请核对面积和单位；确属承包、流转等实际情况的，可核实属实。',
    },
    en: {
      title: 'Grassland above 100 mu',
      what: 'Grassland of household {householdCode} is {grassland} mu.',
      why: 'A household rarely has more than 100 mu; often a digit or the unit is wrong.',
      todo: 'Check area and unit; confirm it if it is so.',
    },
  },
});
