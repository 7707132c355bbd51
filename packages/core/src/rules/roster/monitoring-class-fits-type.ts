import { ownContradiction } from '../../basis/own-contradiction';
import { householdType } from '../../codes/household-type';
import { monitoringClass } from '../../codes/monitoring-class';
import { and, implies, is, known, not } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/monitoring-class-fits-type',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.householdType, c.monitoringClass),
  must: and(
    implies(
      is(monitoringClass, c.monitoringClass, '脱贫不稳定户'),
      not(is(householdType, c.householdType, '普通农户', '边缘易致贫户')),
    ),
    implies(
      is(monitoringClass, c.monitoringClass, '边缘易致贫户'),
      not(is(householdType, c.householdType, '脱贫户', '脱贫不稳定户')),
    ),
  ),
  marks: [c.monitoringClass, c.householdType],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象类型与户类型不符',
      what: '户编号{householdCode}的户类型填{householdType}，监测对象类型填{monitoringClass}。',
      why: '脱贫不稳定户原是脱贫户，边缘易致贫户原是普通农户。',
      todo: '请核对户类型和监测对象类型，改正有误的一处。',
    },
    en: {
      title: 'Monitoring class and type of household disagree',
      what: 'Household {householdCode} is of type {householdType} with monitoring class {monitoringClass}.',
      why: 'Unstable exited households have exited; households at the edge are ordinary ones.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
