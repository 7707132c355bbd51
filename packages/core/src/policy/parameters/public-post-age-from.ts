import { parameter } from '../policy';

/** First age for a public-post job. */
export const publicPostAgeFrom = parameter({
  id: 'public-post-age-from',
  title: { 'zh-CN': '公益性岗位最低年龄', en: 'first age for a public-post job' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，含本数。',
    en: 'Full years, inclusive.',
  },
});
