import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removal-status-filled',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: isMonitored,
  must: not(blank(c.riskRemoved)),
  marks: [c.riskRemoved, c.monitoringClass],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象未填风险是否已消除',
      what: '监测对象类别为{monitoringClass}，风险是否已消除为空。',
      why: '不填则不知道这户还在不在监测，户数人数会算错。',
      todo: '请填是或否。',
    },
    en: {
      title: 'Whether the risk is removed is not filled in',
      what: 'The class is {monitoringClass}, and whether the risk is removed is blank.',
      why: 'Nobody can tell whether the household is still monitored, and counts go wrong.',
      todo: 'Enter yes or no.',
    },
  },
});
