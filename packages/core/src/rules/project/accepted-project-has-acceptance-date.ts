import { unverifiedPractice } from '../../basis/unverified-practice';
import { projectStage } from '../../codes/project-stage';
import { blank, is, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/accepted-project-has-acceptance-date',
  ledger: project,
  severity: 'suspect',
  when: is(projectStage, c.stage, '已验收', '已结算'),
  must: not(blank(c.acceptedOn)),
  marks: [c.acceptedOn, c.stage],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目已验收，没有验收时间',
      what: '项目进度为{stage}，验收时间为空。',
      why: '已验收的应有验收时间。',
      todo: '请按验收资料补填。',
    },
    en: {
      title: 'An accepted project without its date',
      what: 'Stage: {stage}; the date of acceptance is blank.',
      why: 'Acceptance has a date.',
      todo: 'Fill it in from the papers.',
    },
  },
});
