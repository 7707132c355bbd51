import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/first-risk-same-in-household',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.risk1, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.risk1, known(c.risk1)), 1),
  marks: [c.risk1, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户的首位风险不一致',
      what: '户编号{householdCode}各行的致贫/返贫风险1不同，本行为{risk1}。',
      why: '风险是户的属性，应每行相同；把各人的病、残写成各自风险的，会这样。',
      todo: '请以认定表为准改成一致。',
    },
    en: {
      title: 'The first risk differs within one household',
      what: 'The rows of household {householdCode} have different first risks; this row has {risk1}.',
      why: 'Risks are those of the household; they differ when each member’s own trouble was written.',
      todo: 'Follow the decision on the household.',
    },
  },
});
