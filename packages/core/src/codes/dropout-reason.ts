import { codeList } from './code-list';

/** 失学或辍学原因; 义务教育阶段未上学原因. */
export const dropoutReason = codeList({
  id: 'dropout-reason',
  title: { 'zh-CN': '失学或辍学原因', en: 'why not in school' },
  values: {
    因病: { aliases: ['因疾', '因病（疾）', '疾病'], en: 'illness' },
    因残: { aliases: ['残疾', '因残疾'], en: 'disability' },
    厌学: { aliases: ['学生厌学', '因厌学'], en: 'unwilling to learn' },
    其他: { aliases: ['其它', '其他原因'], en: 'other' },
  },
  source: 'fovsoft/ym (GitHub, 2020) and rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping)',
  status: 'verified',
  coverage: 'open',
});
