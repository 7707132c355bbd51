import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/finish-not-after-acceptance',
  ledger: project,
  severity: 'suspect',
  when: known(c.actualFinish, c.acceptedOn),
  must: le(c.actualFinish, c.acceptedOn),
  marks: [c.actualFinish, c.acceptedOn],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '完工时间晚于验收时间',
      what: '{actualFinish}完工，{acceptedOn}已验收。',
      why: '先完工后验收；分期验收、验收后整改的除外。',
      todo: '请核对竣工和验收资料；分期验收的，可核实属实。',
    },
    en: {
      title: 'Accepted before it was finished',
      what: 'Finished: {actualFinish}; accepted: {acceptedOn}.',
      why: 'Work is finished before it is accepted, unless in stages.',
      todo: 'Check the papers; for acceptance in stages confirm it as true.',
    },
  },
});
