import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, ge, gt, not, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/family-planning-grant-not-tiny',
  ledger: household,
  severity: 'notice',
  when: and(gt(c.familyPlanningGrant, 0), not(transferLink.isBroken)),
  must: ge(c.familyPlanningGrant, yuan(100)),
  marks: [c.familyPlanningGrant],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '计划生育金全年不到100元',
      what: '户编号{householdCode}的计划生育金填{familyPlanningGrant}元。',
      why: '计划生育金按全年合计填写，一般不少于100元；年中才享受的会少一些。',
      todo: '请核对是否填成了月数或单位弄错；年中享受的，核实属实即可。',
    },
    en: {
      title: 'Family planning grant of the year below 100 yuan',
      what: 'Family planning grant of household {householdCode} is {familyPlanningGrant} yuan.',
      why: 'It is the sum of the year, usually at least 100 yuan, less in the year it begins.',
      todo: 'See whether a monthly sum was entered; confirm it if it began during the year.',
    },
  },
});
