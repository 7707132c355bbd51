import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { and, eq, is, known } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-not-begun-is-not-paid',
  ledger: project,
  severity: 'notice',
  when: and(is(projectStage, c.stage, '未开工', '招标'), known(c.paid)),
  must: eq(c.paid, 0),
  marks: [c.paid, c.stage],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目未开工，已有支付',
      what: '项目进度为{stage}，已支付{paid}万元。',
      why: '预付款、设计勘察等前期费用可以先付，其余应查明。',
      todo: '请核对支付内容；属预付款或前期费用的，可核实属实。',
    },
    en: {
      title: 'Not begun, but money was paid',
      what: 'Stage: {stage}; paid: {paid} (10,000 yuan).',
      why: 'Advances and costs of preparation may be paid first.',
      todo: 'See what was paid; for these confirm it as true.',
    },
  },
});
