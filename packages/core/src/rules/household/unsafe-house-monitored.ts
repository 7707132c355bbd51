import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { unsafeHouseGrade } from '../../codes/unsafe-house-grade';
import { and, is, known, not, optional, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
const grade = optional(c.unsafeHouseGrade);
const isRemoved = optional(c.riskRemoved);

/** A grade that says the house is safe is for `household/unsafe-house-fits-grade` to say. */
export default rule({
  id: 'household/unsafe-house-monitored',
  ledger: household,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(c.hasUnsafeHouse, not(is(unsafeHouseGrade, grade, 'A级', 'B级'))),
  must: and(or(known(c.monitoringClass), known(isRemoved)), or(not(known(isRemoved)), not(isRemoved))),
  marks: [c.hasUnsafeHouse, c.monitoringClass],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '危房户没有纳入监测',
      what: '户编号{householdCode}填为危房户，监测对象类型为空或风险已消除。',
      why: '住房安全没有保障是需要监测的风险。',
      todo: '请核实：已有安全住房的更新；仍住危房的按程序纳入监测、落实住房保障。',
    },
    en: {
      title: 'An unsafe house, but the household is not monitored',
      what: 'The house of household {householdCode} is unsafe, but it has no monitoring class or its risk is removed.',
      why: 'An unsafe house is a risk to be monitored.',
      todo: 'Bring it up to date, or have the household monitored and housed.',
    },
  },
});
