import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, ge, gt, not, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/minimum-living-allowance-not-tiny',
  ledger: household,
  severity: 'notice',
  when: and(gt(c.minimumLivingAllowance, 0), not(transferLink.isBroken)),
  must: ge(c.minimumLivingAllowance, yuan(200)),
  marks: [c.minimumLivingAllowance],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '低保金全年不到200元',
      what: '户编号{householdCode}的低保金填{minimumLivingAllowance}元。',
      why: '低保金按全年合计填写，一般不少于200元；年中才享受的会少一些。',
      todo: '请核对是否填成了月数或单位弄错；年中享受的，核实属实即可。',
    },
    en: {
      title: 'Minimum living allowance of the year below 200 yuan',
      what: 'Minimum living allowance of household {householdCode} is {minimumLivingAllowance} yuan.',
      why: 'It is the sum of the year, usually at least 200 yuan, less in the year it begins.',
      todo: 'See whether a monthly sum was entered; confirm it if it began during the year.',
    },
  },
});
