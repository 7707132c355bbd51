import { parameter } from '../policy';

/** Yulu plan grant for vocational students. */
export const yuluGrant = parameter({
  id: 'yulu-grant',
  title: { 'zh-CN': '雨露计划补助标准', en: 'Yulu plan grant for vocational students' },
  unit: '元/人·学年',
  note: {
    'zh-CN': '只补助中职（含技工）、高职全日制在校生；按学期各发一半。',
    en: 'Full-time secondary and higher vocational students only; half in each term.',
  },
});
