import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/monitoring-class-same-in-household',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.monitoringClass),
  must: le(distinctOver(c.householdCode, c.monitoringClass, known(c.monitoringClass)), 1),
  marks: [c.monitoringClass],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户各行的监测对象类型不一致',
      what: '户编号{householdCode}的{rows}行里，监测对象类型填得不一样，首行是{monitoringClass}。',
      why: '监测对象按户识别，同一户各行应相同。',
      todo: '请查明监测对象类型，把各行改成一样。',
    },
    en: {
      title: 'Rows of one household give different monitoring classes',
      what: 'The {rows} rows of household {householdCode} give different classes; the first is {monitoringClass}.',
      why: 'Households are monitored as a whole; all their rows have the same class.',
      todo: 'Find out the class and make the rows agree.',
    },
  },
});
