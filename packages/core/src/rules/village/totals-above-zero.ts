import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, gt, not } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/totals-above-zero',
  ledger: village,
  severity: 'suspect',
  must: and(not(blank(c.householdTotal)), not(blank(c.populationTotal)), gt(c.householdTotal, 0), gt(c.populationTotal, 0)),
  marks: [c.householdTotal, c.populationTotal],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '总户数或总人口数为空或0',
      what: '总户数为{householdTotal}，总人口数为{populationTotal}。',
      why: '村的各项比例都以总户数、总人口为底，空着或0就算不了。',
      todo: '请按户籍数据补填。',
    },
    en: {
      title: 'Households or population is blank or nil',
      what: 'Households: {householdTotal}; population: {populationTotal}.',
      why: 'Every rate of the village rests on them.',
      todo: 'Fill them in from the household register.',
    },
  },
});
