import { unverifiedPractice } from '../../basis/unverified-practice';
import { healthStatus } from '../../codes/health-status';
import { has, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/dead-not-listed',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.healthStatus),
  must: not(has(healthStatus, c.healthStatus, '死亡')),
  marks: [c.healthStatus],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况为死亡，人还在表中',
      what: '健康状况为{healthStatus}。',
      why: '去世的人应按自然减少处理，留在表中会多算人数，也会多发补贴。',
      todo: '请核对后办理人员减少；是户主的一并变更户主。',
    },
    en: {
      title: 'Entered as dead, but still listed',
      what: 'The state of health is {healthStatus}.',
      why: 'The dead leave the list, or people are counted and grants paid for them.',
      todo: 'Check and remove the person; for the head of household enter a new one.',
    },
  },
});
