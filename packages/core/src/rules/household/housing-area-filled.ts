import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/housing-area-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.housingArea),
  marks: [c.housingArea],
  basis: [guizhouRuleSet2023, householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '住房面积没有填',
      what: '户编号{householdCode}的住房面积为空。',
      why: '住房面积是必填项。',
      todo: '请补填住房面积。',
    },
    en: {
      title: 'No floor area of the house',
      what: 'The floor area of the house of household {householdCode} is blank.',
      why: 'It must be filled in.',
      todo: 'Fill in the floor area of the house.',
    },
  },
});
