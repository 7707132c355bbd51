import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/planned-start-not-after-planned-finish',
  ledger: project,
  severity: 'error',
  when: known(c.planStart, c.planFinish),
  must: le(c.planStart, c.planFinish),
  marks: [c.planStart, c.planFinish],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '计划开工时间晚于计划完工时间',
      what: '计划{planStart}开工，{planFinish}完工。',
      why: '先开工后完工，时间不会倒过来。',
      todo: '请核对后改正。',
    },
    en: {
      title: 'The planned start is after the planned finish',
      what: 'Planned start: {planStart}; planned finish: {planFinish}.',
      why: 'Work begins before it ends.',
      todo: 'Check and correct them.',
    },
  },
});
