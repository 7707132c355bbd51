import { codeList } from './code-list';

/** 享受低保政策情况. */
export const minimumLivingPolicy = codeList({
  id: 'minimum-living-policy',
  title: { 'zh-CN': '享受低保政策情况', en: 'minimum living allowance' },
  values: {
    未享受: { aliases: ['不享受', '否', '未享受低保', '无'], en: 'none' },
    农村低保: { aliases: ['低保', '农村最低生活保障', '享受农村低保'], en: 'rural' },
    城市低保: { aliases: ['城镇低保', '城市最低生活保障', '享受城市低保'], en: 'urban' },
  },
  source: 'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping)',
  status: 'verified',
  coverage: 'closed',
});
