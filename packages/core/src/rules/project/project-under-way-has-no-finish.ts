import { ownContradiction } from '../../basis/own-contradiction';
import { projectStage } from '../../codes/project-stage';
import { blank, is } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-under-way-has-no-finish',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '未开工', '招标', '在建'),
  must: blank(c.actualFinish),
  marks: [c.stage, c.actualFinish],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目还没完工，却有完工时间',
      what: '项目进度为{stage}，完工时间为{actualFinish}。',
      why: '两项互相矛盾，多半是进度没更新，或把计划完工时间填了进来。',
      todo: '请改正有误的一项。',
    },
    en: {
      title: 'Not finished, but with a date of finish',
      what: 'Stage: {stage}; finish: {actualFinish}.',
      why: 'The stage is old, or the planned finish was entered.',
      todo: 'Correct the wrong one.',
    },
  },
});
