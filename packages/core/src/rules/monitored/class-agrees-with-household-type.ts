import { monitoringClassesPage } from '../../basis/monitoring-classes-page';
import { householdType } from '../../codes/household-type';
import { monitoringClass } from '../../codes/monitoring-class';
import { and, implies, is, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/class-agrees-with-household-type',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.monitoringClass, c.householdType),
  must: and(
    implies(
      is(monitoringClass, c.monitoringClass, '脱贫不稳定户'),
      is(householdType, c.householdType, '脱贫户', '脱贫不稳定户', '监测对象'),
    ),
    implies(
      is(monitoringClass, c.monitoringClass, '边缘易致贫户'),
      is(householdType, c.householdType, '普通农户', '边缘易致贫户', '监测对象'),
    ),
  ),
  marks: [c.monitoringClass, c.householdType],
  once: [c.householdCode],
  basis: [monitoringClassesPage],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象类别与户类型对不上',
      what: '监测对象类别为{monitoringClass}，户类型却是{householdType}。',
      why: '脱贫不稳定户出自脱贫户，边缘易致贫户出自普通农户；突发严重困难户两者都可以。',
      todo: '请核对认定表，改正有误的一项。',
    },
    en: {
      title: 'The class of monitoring does not go with the type of household',
      what: 'The class is {monitoringClass}, but the type of household is {householdType}.',
      why: 'The unstable ones come from exited households, those at the edge from ordinary ones; sudden hardship may befall both.',
      todo: 'Check the decision and correct the wrong one.',
    },
  },
});
