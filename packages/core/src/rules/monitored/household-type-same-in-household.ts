import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-type-same-in-household',
  ledger: monitored,
  severity: 'error',
  when: known(c.householdType, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.householdType, known(c.householdType)), 1),
  marks: [c.householdType, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户的户类型不一致',
      what: '户编号{householdCode}各行的户类型不同，本行为{householdType}。',
      why: '户类型是户的属性，一户只有一个。',
      todo: '请核对后改成一致；不是一户的，请改正户编号。',
    },
    en: {
      title: 'Two types in one household',
      what: 'The rows of household {householdCode} have different types; this row has {householdType}.',
      why: 'The type is that of the household: there is one.',
      todo: 'Correct it; if they are two households, correct the code.',
    },
  },
});
