import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, le } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/road-distance-plausible',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.roadDistance),
  must: le(c.roadDistance, 5),
  marks: [c.roadDistance],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与村主干路距离超过5公里',
      what: '与村主干路距离为{roadDistance}公里。',
      why: '本栏单位是公里，超过5公里的多半是把米填进来了；核查规则以5公里为界。',
      todo: '请核对单位；确实偏远的，可核实属实。',
    },
    en: {
      title: 'More than 5 km to the main road of the village',
      what: 'The distance is {roadDistance} km.',
      why: 'The column is in kilometres; such values are mostly metres. Rule sets draw the line at 5 km.',
      todo: 'Check the unit; if the house is that remote, confirm it as true.',
    },
  },
});
