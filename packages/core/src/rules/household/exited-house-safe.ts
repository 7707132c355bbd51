import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { exitStatus } from '../../codes/exit-status';
import { unsafeHouseGrade } from '../../codes/unsafe-house-grade';
import { and, is, not, optional, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
/** A safe grade beside an unsafe house is for `household/unsafe-house-fits-grade` to say. */
export default rule({
  id: 'household/exited-house-safe',
  ledger: household,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: is(exitStatus, c.exitStatus, '已脱贫(享受政策)', '已脱贫(不再享受政策)'),
  must: or(not(c.hasUnsafeHouse), is(unsafeHouseGrade, optional(c.unsafeHouseGrade), 'A级', 'B级')),
  marks: [c.hasUnsafeHouse, c.exitStatus],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '已脱贫户仍是危房户',
      what: '户编号{householdCode}脱贫状态是{exitStatus}，仍填为危房户。',
      why: '住房安全有保障是脱贫的条件之一。',
      todo: '请核实：已改造的更新；仍住危房的抓紧改造，或说明已另有安全住房。',
    },
    en: {
      title: 'An exited household in an unsafe house',
      what: 'Household {householdCode} is {exitStatus}, but its house is entered as unsafe.',
      why: 'A safe house is a condition of exit.',
      todo: 'Bring it up to date after a renovation, or see to the house.',
    },
  },
});
