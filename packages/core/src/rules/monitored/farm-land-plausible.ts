import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, inRange, known, optional } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/farm-land-plausible',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.cultivatedLand),
  must: and(inRange(c.cultivatedLand, 0, 100), inRange(optional(c.grassland), 0, 100), inRange(optional(c.waterArea), 0, 100)),
  marks: [c.cultivatedLand, c.grassland, c.waterArea],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '耕地、牧草地或水面面积超过100亩',
      what: '耕地{cultivatedLand}亩，牧草地{grassland}亩，水面{waterArea}亩。',
      why: '核查规则以每户100亩为界，超过的多是平方米当成了亩，或填了全组的面积。',
      todo: '请按确权证核对面积和单位；流转大户、牧区等确有这么多的，可核实属实。',
    },
    en: {
      title: 'More than 100 mu of farm land, pasture or water',
      what: 'Cultivated: {cultivatedLand} mu; pasture: {grassland} mu; water: {waterArea} mu.',
      why: 'Rule sets draw the line at 100 mu a household; square metres for mu, or the land of the whole group, are common causes.',
      todo: 'Check area and unit with the land certificate; if it is so, confirm it as true.',
    },
  },
});
