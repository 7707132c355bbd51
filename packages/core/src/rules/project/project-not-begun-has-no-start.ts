import { ownContradiction } from '../../basis/own-contradiction';
import { projectStage } from '../../codes/project-stage';
import { blank, is } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-not-begun-has-no-start',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '未开工', '招标'),
  must: blank(c.actualStart),
  marks: [c.stage, c.actualStart],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目未开工，却有开工时间',
      what: '项目进度为{stage}，开工时间为{actualStart}。',
      why: '两项互相矛盾，多半是进度没更新，或把计划开工时间填了进来。',
      todo: '请改正有误的一项。',
    },
    en: {
      title: 'Not begun, but with a date of start',
      what: 'Stage: {stage}; start: {actualStart}.',
      why: 'The stage is old, or the planned start was entered.',
      todo: 'Correct the wrong one.',
    },
  },
});
