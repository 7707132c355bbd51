import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, ge, gt, not, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/pension-not-tiny',
  ledger: household,
  severity: 'notice',
  when: and(gt(c.pension, 0), not(transferLink.isBroken)),
  must: ge(c.pension, yuan(88)),
  marks: [c.pension],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '养老保险金全年不到88元',
      what: '户编号{householdCode}的养老保险金填{pension}元。',
      why: '养老保险金按全年合计填写，一般不少于88元；年中才享受的会少一些。',
      todo: '请核对是否填成了月数或单位弄错；年中享受的，核实属实即可。',
    },
    en: {
      title: 'Pension of the year below 88 yuan',
      what: 'Pension of household {householdCode} is {pension} yuan.',
      why: 'It is the sum of the year, usually at least 88 yuan, less in the year it begins.',
      todo: 'See whether a monthly sum was entered; confirm it if it began during the year.',
    },
  },
});
