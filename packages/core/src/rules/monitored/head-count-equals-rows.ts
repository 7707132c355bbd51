import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { countOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/head-count-equals-rows',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.headCount, c.householdCode),
  must: eq(countOver(c.householdCode), c.headCount),
  marks: [c.headCount, c.householdCode],
  once: [c.householdCode],
  show: { listed: { of: countOver(c.householdCode), as: 'number' } },
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '家庭人口数与所列人数不符',
      what: '户编号{householdCode}家庭人口数填{headCount}人，表中列了{listed}人。',
      why: '一户一人一行，列出的人数应等于家庭人口数。',
      todo: '请核对漏列、多列或人口数未更新；本表只列部分成员的，可核实属实。',
    },
    en: {
      title: 'The head count differs from the members listed',
      what: 'Household {householdCode} has a head count of {headCount}, but {listed} members are listed.',
      why: 'With one row a member, both numbers are the same.',
      todo: 'Look for members left out, listed too often, or an old head count; if the sheet lists only some members, confirm it as true.',
    },
  },
});
