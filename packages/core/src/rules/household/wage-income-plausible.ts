import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, inRange, known, le, not, or, yuan } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
/** Where the four sources do not add up, `household/gross-income-follows` says so. */
export default rule({
  id: 'household/wage-income-plausible',
  ledger: household,
  severity: 'suspect',
  when: and(known(c.wageIncome), not(grossLink.isBroken)),
  must: or(le(c.wageIncome, 0), inRange(c.wageIncome, yuan(300), yuan(300000))),
  marks: [c.wageIncome],
  basis: [householdChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '工资性收入不合常理',
      what: '户编号{householdCode}的工资性收入填{wageIncome}元。',
      why: '有工资的，全年一般在300元以上、30万元以下，多见于填成了月工资或单位弄错。',
      todo: '请核对全年工资和单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Implausible wage income',
      what: 'Wage income of household {householdCode} is {wageIncome} yuan.',
      why: 'Wages of a year usually lie between 300 and 300,000 yuan; often one month or another unit was entered.',
      todo: 'Check wages and unit; confirm it if it is so.',
    },
  },
});
