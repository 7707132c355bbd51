import { ownContradiction } from '../../basis/own-contradiction';
import { known, linked } from '../../expr/build';
import { villageProjects } from '../../ledgers/links/village-projects';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/village-in-village-ledger',
  ledger: project,
  severity: 'suspect',
  when: known(c.village, c.township),
  must: linked(villageProjects),
  marks: [c.village, c.township],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目所在村在行政村信息里没有',
      what: '项目写的是{township}{village}，行政村信息中没有这个村。',
      why: '村名写法不同（简称、合并前的名字、多个村写在一格）时，按村统计就会漏掉这个项目。',
      todo: '请统一村名；涉及多个村的请分行或写在实施地点。',
    },
    en: {
      title: 'The village of the project is not in the village ledger',
      what: 'The project is in {village} of {township}, which the village ledger does not have.',
      why: 'With another spelling, an old name or several villages in a cell, counts by village miss the project.',
      todo: 'Use the name of the village ledger; for several villages use several rows or the site.',
    },
  },
});
