import { unverifiedPractice } from '../../basis/unverified-practice';
import { healthStatus } from '../../codes/health-status';
import { has, not } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/dead-not-listed',
  ledger: roster,
  severity: 'suspect',
  must: not(has(healthStatus, c.healthStatus, '死亡')),
  marks: [c.healthStatus],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况填了死亡仍在册',
      what: '{memberName}的健康状况填“{healthStatus}”，仍列在本表。',
      why: '去世的人应作自然减少，不再计入家庭人口。',
      todo: '请核实后办理减少；减少前仍需保留的，核实属实。',
    },
    en: {
      title: 'Entered as dead, but still on the list',
      what: 'The state of health of {memberName} is {healthStatus}.',
      why: 'The dead are removed and no longer counted as members.',
      todo: 'Remove the person; confirm it if the row must stay for now.',
    },
  },
});
