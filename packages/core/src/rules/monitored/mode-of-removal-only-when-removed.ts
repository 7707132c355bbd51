import { ownContradiction } from '../../basis/own-contradiction';
import { known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/mode-of-removal-only-when-removed',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.riskRemovalMode, c.riskRemoved),
  must: c.riskRemoved,
  marks: [c.riskRemoved, c.riskRemovalMode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '填了消除方式，风险却未消除',
      what: '风险消除方式为{riskRemovalMode}，风险是否已消除却填{riskRemoved}。',
      why: '两项互相矛盾，必有一项不对。',
      todo: '请核对后改正有误的一项。',
    },
    en: {
      title: 'It is said how the risk was removed, but it is not removed',
      what: 'How the risk was removed says {riskRemovalMode}, but whether it is removed says {riskRemoved}.',
      why: 'The two contradict each other.',
      todo: 'Correct the wrong one.',
    },
  },
});
