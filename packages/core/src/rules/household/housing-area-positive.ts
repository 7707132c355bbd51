import { householdChecker2021 } from '../../basis/household-checker-2021';
import { ge, gt } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/housing-area-positive',
  ledger: household,
  severity: 'suspect',
  when: ge(c.housingArea, 0),
  must: gt(c.housingArea, 0),
  marks: [c.housingArea],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '住房面积为0',
      what: '户编号{householdCode}的住房面积填0。',
      why: '有住房的面积应大于0；借住、租住的也填实际居住面积。',
      todo: '请核实住房情况后补填；确无住房的，按住房安全有保障的要求处理。',
    },
    en: {
      title: 'No floor area',
      what: 'The floor area of household {householdCode} is nought.',
      why: 'Whoever lives in a house has some floor area, rented and borrowed houses included.',
      todo: 'Find out how the household lives and enter it.',
    },
  },
});
