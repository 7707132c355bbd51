import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { exitStatus } from '../../codes/exit-status';
import { is, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/exited-has-exit-year',
  ledger: roster,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: is(exitStatus, c.exitStatus, '已脱贫(享受政策)', '已脱贫(不再享受政策)'),
  must: known(c.exitYear),
  marks: [c.exitYear, c.exitStatus],
  once: [c.householdCode],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '已脱贫没有脱贫年度',
      what: '户编号{householdCode}的脱贫状态是{exitStatus}，脱贫年度为空。',
      why: '分年度的脱贫户数、人数由脱贫年度统计，空着会漏统计。',
      todo: '请对照脱贫退出材料补填脱贫年度。',
    },
    en: {
      title: 'Exited, but without a year of exit',
      what: 'Household {householdCode} is {exitStatus}, but the year of exit is blank.',
      why: 'Exits are counted by that year.',
      todo: 'Fill in the year from the exit papers.',
    },
  },
});
