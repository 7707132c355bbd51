import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/identification-month-same-in-household',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.riskIdentifiedOn, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.riskIdentifiedOn, known(c.riskIdentifiedOn)), 1),
  marks: [c.riskIdentifiedOn, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户的识别监测时间不一致',
      what: '户编号{householdCode}各行的识别监测时间不同，本行为{riskIdentifiedOn}。',
      why: '监测对象整户识别，时间应相同；后来增加的成员按系统规定可能另记。',
      todo: '请核对认定表后改正；新增成员另记时间的，可核实属实。',
    },
    en: {
      title: 'Members of one household were identified in different months',
      what: 'The rows of household {householdCode} have different months of identification; this row has {riskIdentifiedOn}.',
      why: 'Households are identified as a whole; members who joined later may have a month of their own.',
      todo: 'Check the decision and correct it; for members who joined later confirm it as true.',
    },
  },
});
