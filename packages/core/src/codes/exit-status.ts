import { codeList } from './code-list';

/** 脱贫状态, 脱贫标志 (AAR010), to 2020. */
export const exitStatus = codeList({
  id: 'exit-status',
  title: { 'zh-CN': '脱贫状态', en: 'exit status' },
  values: {
    未脱贫: { code: '0', aliases: ['未脱贫户', '贫困户', '在册贫困户'], to: 2020, en: 'still poor' },
    '已脱贫(享受政策)': {
      code: '1',
      aliases: [
        '已脱贫',
        '脱贫',
        '已脱贫享受政策',
        '脱贫享受政策',
        '脱贫（享受政策）',
        '新脱贫',
        '历史已脱贫',
        '享受政策脱贫',
        '脱贫户',
        '享受政策',
      ],
      en: 'exited, policies go on',
    },
    返贫: { code: '3', aliases: ['返贫户', '已返贫'], to: 2020, en: 'returned to poverty' },
    '已脱贫(不再享受政策)': {
      code: '4',
      aliases: [
        '已脱贫不再享受政策',
        '脱贫不享受政策',
        '已脱贫（不享受政策）',
        '不享受政策脱贫',
        '脱贫（不享受政策）',
        '脱贫（不再享受政策）',
        '不享受政策',
      ],
      en: 'exited, policies have ended',
    },
    预脱贫: { aliases: ['预脱贫户', '拟脱贫'], to: 2020, en: 'about to exit' },
    新识别贫困户: { aliases: ['新识别', '新增贫困户'], to: 2020, en: 'newly identified' },
    注销: { aliases: ['已注销', '自然减少'], en: 'struck off' },
  },
  source:
    'field AAR010 of one converter over the national tables (0, 1, 3, 4); 预脱贫, 新识别, 注销 in the app gugj/FuPin_2_0_TongLiao (GitHub)',
  status: 'verified',
  coverage: 'open',
});
