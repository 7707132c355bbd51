import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, gt, le, not, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { perHeadLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
/** An income that does not follow from net income and head count is for `household/income-per-head-follows` to say. */
export default rule({
  id: 'household/income-per-head-plausible',
  ledger: household,
  severity: 'suspect',
  when: not(perHeadLink.isBroken),
  must: and(gt(c.incomePerHead, 0), le(c.incomePerHead, yuan(100000))),
  marks: [c.incomePerHead],
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
