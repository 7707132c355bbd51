import { codeList } from './code-list';

/** 享受特困供养政策情况; 五保 until the name changed. */
export const extremePovertyPolicy = codeList({
  id: 'extreme-poverty-policy',
  title: { 'zh-CN': '享受特困供养政策情况', en: 'extreme poverty support' },
  values: {
    不享受: { aliases: ['未享受', '否', '未享受特困', '无'], en: 'none' },
    农村特困: { aliases: ['特困', '农村特困供养', '五保', '特困供养', '农村五保'], en: 'rural' },
    城市特困: { aliases: ['城市特困供养', '城镇特困'], en: 'urban' },
  },
  source: 'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping)',
  status: 'verified',
  coverage: 'closed',
});
