import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { exitStatus } from '../../codes/exit-status';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/exited-water-safe',
  ledger: household,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: is(exitStatus, c.exitStatus, '已脱贫(享受政策)', '已脱贫(不再享受政策)'),
  must: c.hasSafeWater,
  marks: [c.hasSafeWater, c.exitStatus],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '已脱贫户没有解决安全饮用水',
      what: '户编号{householdCode}脱贫状态是{exitStatus}，是否解决安全饮用水填否。',
      why: '饮水安全是脱贫要看的条件之一。',
      todo: '请核实：已解决的更新；没有解决的抓紧解决。',
    },
    en: {
      title: 'An exited household without safe drinking water',
      what: 'Household {householdCode} is {exitStatus}, but drinking water is entered as not safe.',
      why: 'Safe drinking water is looked at for exit.',
      todo: 'Bring it up to date, or see to the water.',
    },
  },
});
