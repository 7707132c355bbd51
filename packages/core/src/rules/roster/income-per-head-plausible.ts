import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, gt, known, le, yuan } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/income-per-head-plausible',
  ledger: roster,
  severity: 'suspect',
  when: known(c.incomePerHead),
  must: and(gt(c.incomePerHead, 0), le(c.incomePerHead, yuan(100000))),
  marks: [c.incomePerHead],
  once: [c.householdCode],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均纯收入不合常理',
      what: '户编号{householdCode}的人均纯收入填{incomePerHead}元。',
      why: '人均纯收入一般在0以上、10万元以下；遭灾亏损的年份可能为负。',
      todo: '请核对收入和单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Implausible net income per head',
      what: 'Net income per head of household {householdCode} is {incomePerHead} yuan.',
      why: 'It usually lies above nought and below 100,000 yuan; in a year of losses it may be negative.',
      todo: 'Check income and unit; confirm it if it is so.',
    },
  },
});
