import { link } from '../link';
import { project } from '../project';
import { village } from '../village';

/** 村与项目. */
export const villageProjects = link({
  id: 'village-projects',
  one: village,
  many: project,
  on: [
    ['township', 'township'],
    ['village', 'village'],
  ],
  title: { 'zh-CN': '村与项目', en: 'village and projects' },
});
