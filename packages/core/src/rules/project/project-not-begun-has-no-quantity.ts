import { ownContradiction } from '../../basis/own-contradiction';
import { projectStage } from '../../codes/project-stage';
import { and, eq, is, known } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-not-begun-has-no-quantity',
  ledger: project,
  severity: 'suspect',
  when: and(is(projectStage, c.stage, '未开工', '招标'), known(c.actualQuantity)),
  must: eq(c.actualQuantity, 0),
  marks: [c.stage, c.actualQuantity],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目未开工，却有完成数量',
      what: '项目进度为{stage}，完成数量为{actualQuantity}。',
      why: '两项互相矛盾，多半是进度没更新，或把计划数量填了进来。',
      todo: '请改正有误的一项。',
    },
    en: {
      title: 'Not begun, but with a finished quantity',
      what: 'Stage: {stage}; finished quantity: {actualQuantity}.',
      why: 'The stage is old, or the planned quantity was entered.',
      todo: 'Correct the wrong one.',
    },
  },
});
