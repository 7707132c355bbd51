import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, inRange, known, optional } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/forest-land-plausible',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.forestLand),
  must: and(
    inRange(c.forestLand, 0, 200),
    inRange(optional(c.convertedForest), 0, 200),
    inRange(optional(c.orchardLand), 0, 200),
  ),
  marks: [c.forestLand, c.convertedForest, c.orchardLand],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '林地、退耕还林或林果面积超过200亩',
      what: '林地{forestLand}亩，退耕还林{convertedForest}亩，林果{orchardLand}亩。',
      why: '核查规则以每户200亩为界，超过的多是单位错了，或填了全组的面积。',
      todo: '请按林权证核对面积和单位；承包大户等确有这么多的，可核实属实。',
    },
    en: {
      title: 'More than 200 mu of forest, converted land or orchard',
      what: 'Forest: {forestLand} mu; converted: {convertedForest} mu; orchard: {orchardLand} mu.',
      why: 'Rule sets draw the line at 200 mu a household; a wrong unit, or the land of the whole group, are common causes.',
      todo: 'Check area and unit with the certificate; if it is so, confirm it as true.',
    },
  },
});
