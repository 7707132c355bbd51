import { huoqiuNotice2024 } from '../../basis/huoqiu-notice-2024';
import { projectType } from '../../codes/project-type';
import { blank, is, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/industry-project-names-its-benefit',
  ledger: project,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: is(projectType, c.projectType, '产业发展'),
  must: not(blank(c.benefitMechanism)),
  marks: [c.benefitMechanism, c.projectType],
  basis: [huoqiuNotice2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '产业项目没有填联农带农机制',
      what: '项目类型为{projectType}，联农带农机制为空。',
      why: '产业项目要说明怎样带动农户，公示也要写。',
      todo: '请按实施方案补填。',
    },
    en: {
      title: 'An industry project without its benefit to farmers',
      what: 'The type is {projectType}, and how it benefits the farmers is blank.',
      why: 'Such projects say how farmers gain, and notices print it.',
      todo: 'Fill it in from the plan.',
    },
  },
});
