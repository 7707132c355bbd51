import { huoqiuNotice2024 } from '../../basis/huoqiu-notice-2024';
import { and, blank, not } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/public-notice-items-filled',
  ledger: project,
  severity: 'notice',
  must: and(not(blank(c.site)), not(blank(c.responsibleUnit)), not(blank(c.content)), not(blank(c.budget))),
  marks: [c.site, c.responsibleUnit, c.content, c.budget],
  basis: [huoqiuNotice2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公示要用的项目内容没有填全',
      what: '实施地点为{site}，实施单位为{responsibleUnit}，建设内容为{content}，总投资为{budget}。',
      why: '项目公告公示要写明名称、地点、单位、内容和资金，台账里空着就公示不了。',
      todo: '请按批复文件补填。',
    },
    en: {
      title: 'Items that public notices need are missing',
      what: 'Site: {site}; unit: {responsibleUnit}; content: {content}; total cost: {budget}.',
      why: 'Notices name the project, its site, unit, content and money.',
      todo: 'Fill them in from the approval.',
    },
  },
});
