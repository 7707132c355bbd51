import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, known, not, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

const { c } = person;
const ofWorkingAge = and(aged(16, 59), not(inSchool));

export default indicator({
  id: 'labour/employment-rate',
  title: { 'zh-CN': '16–59岁就业率', en: 'employment rate of those of 16 to 59' },
  meaning: {
    'zh-CN':
      '16–59岁、不在校的人中，有务工时间或在公益性岗位上的人所占比例。在家务农、经商而没有填务工时间的不算在内，所以不是统计部门的就业率。',
    en: 'Of those of 16 to 59 who are not in school, the share with months of work or a public post. Farming or trading at home is not seen in the ledger: it is not the rate of the statistical bureau.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(ofWorkingAge, or(gt(c.workMonths, 0), known(c.publicPostType))) },
    denominator: { op: 'count', where: ofWorkingAge },
  },
  unit: '%',
  digits: 1,
  basis: [guizhouRuleSet2023, unverifiedPractice],
});
