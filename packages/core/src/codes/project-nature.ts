import { codeList } from './code-list';

/** 建设性质. */
export const projectNature = codeList({
  id: 'project-nature',
  title: { 'zh-CN': '建设性质', en: 'nature of construction' },
  values: {
    新建: { aliases: ['新建项目', '新增'], en: 'new' },
    扩建: { aliases: ['扩建项目'], en: 'extension' },
    改建: { aliases: ['改建项目', '改造', '改扩建', '维修', '提升改造'], en: 'rebuilding' },
    续建: { aliases: ['续建项目'], en: 'continued' },
  },
  source: 'project register layout seen on a public page (新建/扩建/改建); 续建 is general knowledge',
  status: 'unverified',
  coverage: 'open',
});
