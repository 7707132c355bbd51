import { codeList } from './code-list';

/** 文化程度: the highest schooling completed; empty while in school. 大专及以上 was one value before 大专 and 本科及以上 were two. */
export const education = codeList({
  id: 'education',
  title: { 'zh-CN': '文化程度', en: 'schooling completed' },
  values: {
    文盲或半文盲: {
      code: '01',
      aliases: ['文盲', '半文盲', '文盲半文盲', '文盲/半文盲', '文盲及半文盲', '文盲、半文盲', '不识字'],
      en: 'illiterate or semi-literate',
    },
    小学: { code: '02', aliases: ['小学毕业', '小学文化'], en: 'primary school' },
    初中: { code: '03', aliases: ['初中毕业', '初级中学'], en: 'junior middle school' },
    高中: {
      code: '04',
      aliases: ['高中毕业', '中专', '高中/中专', '高中（中专）', '高中或中专', '中专/高中', '职高', '技校', '普通高中', '中职'],
      en: 'senior middle school',
    },
    大专及以上: { code: '05', aliases: ['大专（及以上）', '大专以上', '大专或以上'], to: 2020, en: 'junior college or higher' },
    学龄前儿童: { code: '06', aliases: ['学龄前'], to: 2020, en: 'below school age' },
    大专: { aliases: ['专科', '大学专科', '高职', '高职高专', '大专毕业'], from: 2019, en: 'junior college' },
    本科及以上: {
      aliases: ['本科', '大学本科', '本科以上', '大学', '研究生', '硕士', '博士', '本科及研究生及以上'],
      from: 2019,
      en: 'bachelor or higher',
    },
  },
  source:
    'dictionaries of two collection apps (01–06, to 2020) and the list of a desktop checker of 2021 for the national person export (大专, 本科及以上)',
  status: 'verified',
  coverage: 'closed',
});
