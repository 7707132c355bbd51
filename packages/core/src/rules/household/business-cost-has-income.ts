import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/business-cost-has-income',
  ledger: household,
  severity: 'notice',
  when: and(gt(c.businessCost, 0), not(grossLink.isBroken)),
  must: gt(c.businessIncome, 0),
  marks: [c.businessIncome, c.businessCost],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有生产经营性支出没有收入',
      what: '户编号{householdCode}的生产经营性支出填{businessCost}元，生产经营性收入为空或为0。',
      why: '有投入一般有产出；遭灾绝收、尚未出栏的除外。',
      todo: '请核对是否漏填收入；确无收入的，核实属实即可。',
    },
    en: {
      title: 'Cost of farming and business without any income',
      what: 'Household {householdCode} has business cost of {businessCost} yuan and no income.',
      why: 'Cost usually brings income, except after a disaster or before the sale.',
      todo: 'See whether income was left out; confirm it if there was none.',
    },
  },
});
