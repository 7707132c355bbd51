import { huoqiuNotice2024 } from '../../basis/huoqiu-notice-2024';
import { blank, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/project-name-filled',
  ledger: project,
  severity: 'suspect',
  must: not(blank(c.projectName)),
  marks: [c.projectName],
  basis: [huoqiuNotice2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未填项目名称',
      what: '项目名称为空。',
      why: '没有名称，支付、公示、资产都对不上这个项目。',
      todo: '请按批复文件补填。',
    },
    en: {
      title: 'The name of the project is missing',
      what: 'The name of the project is blank.',
      why: 'Without it payments, notices and assets cannot be matched.',
      todo: 'Fill it in from the approval.',
    },
  },
});
