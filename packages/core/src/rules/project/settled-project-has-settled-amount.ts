import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { blank, is, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/settled-project-has-settled-amount',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '已结算'),
  must: not(blank(c.settledAmount)),
  marks: [c.settledAmount, c.stage],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目已结算，没有审定金额',
      what: '项目进度为{stage}，审定金额为空。',
      why: '结算要有审定金额，支付和资产原值都以它为准。',
      todo: '请按结算审定表补填。',
    },
    en: {
      title: 'A settled project without its amount',
      what: 'Stage: {stage}; the settled amount is blank.',
      why: 'Payments and the value of the asset rest on it.',
      todo: 'Fill it in from the settlement.',
    },
  },
});
