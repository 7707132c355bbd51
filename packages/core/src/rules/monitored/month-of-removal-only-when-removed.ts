import { ownContradiction } from '../../basis/own-contradiction';
import { known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/month-of-removal-only-when-removed',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.riskRemovedOn, c.riskRemoved),
  must: c.riskRemoved,
  marks: [c.riskRemoved, c.riskRemovedOn],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '填了消除时间，风险却未消除',
      what: '消除监测时间为{riskRemovedOn}，风险是否已消除却填{riskRemoved}。',
      why: '两项互相矛盾；再次识别后忘了清空旧的消除时间，也会这样。',
      todo: '请核对后改正有误的一项。',
    },
    en: {
      title: 'There is a month of removal, but the risk is not removed',
      what: 'The month of removal is {riskRemovedOn}, but whether the risk is removed says {riskRemoved}.',
      why: 'The two contradict each other; an old month left behind after a second identification is a common cause.',
      todo: 'Correct the wrong one.',
    },
  },
});
