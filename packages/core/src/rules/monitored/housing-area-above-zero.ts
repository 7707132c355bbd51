import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, blank, gt, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/housing-area-above-zero',
  ledger: monitored,
  severity: 'suspect',
  must: and(not(blank(c.housingArea)), gt(c.housingArea, 0)),
  marks: [c.housingArea],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '住房面积为空或0',
      what: '住房面积为{housingArea}平方米。',
      why: '住房面积为必填项；租住、借住的填现住房面积。',
      todo: '请入户核实后补填；无房户的，可核实属实。',
    },
    en: {
      title: 'The floor area is blank or nil',
      what: 'The floor area is {housingArea} square metres.',
      why: 'Rule sets demand it; for a rented or borrowed house it is the area lived in.',
      todo: 'Measure and fill it in; if the household has no house, confirm it as true.',
    },
  },
});
