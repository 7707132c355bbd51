import { codeList } from './code-list';

/** 健康状况. Cells hold several: 残疾、长期慢性病. */
export const healthStatus = codeList({
  id: 'health-status',
  title: { 'zh-CN': '健康状况', en: 'state of health' },
  values: {
    健康: { code: '01', aliases: ['健康或良好', '良好', '身体健康'], en: 'healthy' },
    长期慢性病: { code: '02', aliases: ['慢性病', '慢病', '患有长期慢性病', '患长期慢性病'], en: 'long-term chronic illness' },
    大病: { code: '03', aliases: ['患有大病', '患大病', '重病', '重大疾病'], en: 'serious illness' },
    残疾: { code: '04', aliases: ['残', '残疾人', '身有残疾'], en: 'disability' },
    死亡: { code: '05', aliases: ['去世', '已死亡'], en: 'dead (local value)' },
  },
  source:
    'dictionary of a collection app (01–04, 05 locally); several values in one cell in the templates of q2332066/poverty (GitHub)',
  status: 'verified',
  coverage: 'closed',
});
