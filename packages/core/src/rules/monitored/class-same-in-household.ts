import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, eq, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/class-same-in-household',
  ledger: monitored,
  severity: 'error',
  when: known(c.monitoringClass, c.householdCode),
  must: eq(distinctOver(c.householdCode, c.monitoringClass, known(c.monitoringClass)), 1),
  marks: [c.monitoringClass, c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户的监测对象类别不一致',
      what: '户编号{householdCode}各行的监测对象类别不同，本行为{monitoringClass}。',
      why: '监测对象以户为单位，一户只有一个类别。',
      todo: '请以认定表为准改成一致；不是一户的，请改正户编号。',
    },
    en: {
      title: 'Two classes of monitoring in one household',
      what: 'The rows of household {householdCode} have different classes; this row has {monitoringClass}.',
      why: 'Households are monitored as a whole and have one class.',
      todo: 'Follow the decision on the household; if they are two households, correct the code.',
    },
  },
});
