import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/orchard-land-plausible',
  ledger: household,
  severity: 'suspect',
  must: le(c.orchardLand, 200),
  marks: [c.orchardLand],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '林果面积超过200亩',
      what: '户编号{householdCode}的林果面积填{orchardLand}亩。',
      why: '一户的林果面积一般不超过200亩，多见于多打了数字或单位弄错。',
      todo: '请核对面积和单位；确属承包、流转等实际情况的，可核实属实。',
    },
    en: {
      title: 'Orchards above 200 mu',
      what: 'Orchards of household {householdCode} is {orchardLand} mu.',
      why: 'A household rarely has more than 200 mu; often a digit or the unit is wrong.',
      todo: 'Check area and unit; confirm it if it is so.',
    },
  },
});
