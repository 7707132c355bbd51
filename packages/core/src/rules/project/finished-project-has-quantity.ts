import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { and, blank, gt, is, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/finished-project-has-quantity',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '完工', '已验收', '已结算'),
  must: and(not(blank(c.actualQuantity)), gt(c.actualQuantity, 0)),
  marks: [c.actualQuantity, c.stage],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目已完工，完成数量为空或0',
      what: '项目进度为{stage}，完成数量为{actualQuantity}。',
      why: '已完工的应有完成的工程量。',
      todo: '请按验收资料补填。',
    },
    en: {
      title: 'A finished project without its quantity',
      what: 'Stage: {stage}; finished quantity: {actualQuantity}.',
      why: 'A finished project has done some work.',
      todo: 'Fill it in from the papers.',
    },
  },
});
