import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { householdChecker2021 } from '../../basis/household-checker-2021';
import { and, gt, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { netLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/business-income-has-cost',
  ledger: household,
  severity: 'suspect',
  when: and(gt(c.businessIncome, 0), not(netLink.isBroken)),
  must: gt(c.businessCost, 0),
  marks: [c.businessCost, c.businessIncome],
  basis: [householdChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有生产经营性收入没有支出',
      what: '户编号{householdCode}的生产经营性收入填{businessIncome}元，生产经营性支出为空或为0。',
      why: '种养和经营一般都有种子、饲料、进货等支出，漏算支出会高估纯收入。',
      todo: '请补算支出；采摘野生产品等确无支出的，可核实属实。',
    },
    en: {
      title: 'Income from farming and business without any cost',
      what: 'Household {householdCode} has business income of {businessIncome} yuan and no cost.',
      why: 'Farming and trade usually cost seed, feed or goods; without them net income is too high.',
      todo: 'Add the cost; confirm it if there really was none.',
    },
  },
});
