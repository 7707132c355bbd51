import { parameter } from '../policy';

/** First age of compulsory schooling. */
export const schoolAgeFrom = parameter({
  id: 'school-age-from',
  title: { 'zh-CN': '义务教育适龄起始年龄', en: 'first age of compulsory schooling' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，含本数。',
    en: 'Full years, inclusive.',
  },
});
