import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMonitored } from '../../ledgers/links/household-monitored';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/water-agrees-with-household-ledger',
  ledger: monitored,
  severity: 'suspect',
  when: and(linked(householdMonitored), known(c.hasSafeWater)),
  must: eq(c.hasSafeWater, lookup(householdMonitored, household.c.hasSafeWater)),
  marks: [c.hasSafeWater, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户在户表里的饮水标注不同',
      what: '户编号{householdCode}在本表是否解决安全饮用水填{hasSafeWater}，与户表相反。',
      why: '同一时点一户的饮水只有一个结论，多半是只改了一边。',
      todo: '请核对饮水评价结果，把两表改成一致。',
    },
    en: {
      title: 'The household ledger says otherwise on the water',
      what: 'Household {householdCode}: safe water {hasSafeWater} here, the opposite in the household ledger.',
      why: 'The water is safe or not; often only one list was changed.',
      todo: 'Check the assessment and make both lists agree.',
    },
  },
});
