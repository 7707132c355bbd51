import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { blank, is, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/finished-project-has-finish-date',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '完工', '已验收', '已结算'),
  must: not(blank(c.actualFinish)),
  marks: [c.actualFinish, c.stage],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目已完工，没有完工时间',
      what: '项目进度为{stage}，完工时间为空。',
      why: '已完工的应有完工时间，调度和资产移交都要用。',
      todo: '请按竣工资料补填。',
    },
    en: {
      title: 'A finished project without its date',
      what: 'Stage: {stage}; the date of finish is blank.',
      why: 'Reports and the handing over of assets need it.',
      todo: 'Fill it in from the papers.',
    },
  },
});
