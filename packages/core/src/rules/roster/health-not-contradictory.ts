import { ownContradiction } from '../../basis/own-contradiction';
import { healthStatus } from '../../codes/health-status';
import { has, hasOnly } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/health-not-contradictory',
  ledger: roster,
  severity: 'suspect',
  when: has(healthStatus, c.healthStatus, '健康'),
  must: hasOnly(healthStatus, c.healthStatus, '健康'),
  marks: [c.healthStatus],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '健康状况自相矛盾',
      what: '{memberName}的健康状况填“{healthStatus}”。',
      why: '健康与疾病、残疾不能同时填。',
      todo: '请核实后只留符合实际的一项或几项。',
    },
    en: {
      title: 'State of health contradicts itself',
      what: 'The state of health of {memberName} is {healthStatus}.',
      why: 'Healthy cannot stand beside an illness or a disability.',
      todo: 'Keep only what is true.',
    },
  },
});
