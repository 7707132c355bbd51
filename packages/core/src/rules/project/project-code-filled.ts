import { unverifiedPractice } from '../../basis/unverified-practice';
import { blank, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-code-filled',
  ledger: project,
  severity: 'suspect',
  must: not(blank(c.projectCode)),
  marks: [c.projectCode, c.projectName],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填项目编号',
      what: '项目编号为空（{projectName}）。',
      why: '没有编号，支付、资产和绩效都只能靠名称对，容易对错。',
      todo: '请按项目库补填编号。',
    },
    en: {
      title: 'The project code is missing',
      what: 'The code of project {projectName} is blank.',
      why: 'Without it payments, assets and results are matched by name only.',
      todo: 'Fill it in from the project library.',
    },
  },
});
