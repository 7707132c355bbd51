import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/start-not-after-finish',
  ledger: project,
  severity: 'error',
  when: known(c.actualStart, c.actualFinish),
  must: le(c.actualStart, c.actualFinish),
  marks: [c.actualStart, c.actualFinish],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '开工时间晚于完工时间',
      what: '{actualStart}开工，{actualFinish}完工。',
      why: '先开工后完工，时间不会倒过来。',
      todo: '请核对开工令和竣工验收资料后改正。',
    },
    en: {
      title: 'The start is after the finish',
      what: 'Start: {actualStart}; finish: {actualFinish}.',
      why: 'Work begins before it ends.',
      todo: 'Check the papers and correct them.',
    },
  },
});
