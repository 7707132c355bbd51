import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMonitored } from '../../ledgers/links/household-monitored';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/house-agrees-with-household-ledger',
  ledger: monitored,
  severity: 'suspect',
  when: and(linked(householdMonitored), known(c.hasUnsafeHouse)),
  must: eq(c.hasUnsafeHouse, lookup(householdMonitored, household.c.hasUnsafeHouse)),
  marks: [c.hasUnsafeHouse, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户在户表里的危房标注不同',
      what: '户编号{householdCode}在本表是否危房户填{hasUnsafeHouse}，与户表相反。',
      why: '同一时点一户的住房只有一个结论，多半是改造后只改了一边。',
      todo: '请核对住房鉴定结果，把两表改成一致。',
    },
    en: {
      title: 'The household ledger says otherwise on the house',
      what: 'Household {householdCode}: unsafe house {hasUnsafeHouse} here, the opposite in the household ledger.',
      why: 'A house is safe or not; after repairs often only one list was changed.',
      todo: 'Check the inspection and make both lists agree.',
    },
  },
});
