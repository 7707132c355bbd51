import { parameter } from '../policy';

/** First age of the labour force. */
export const labourAgeFrom = parameter({
  id: 'labour-age-from',
  title: { 'zh-CN': '劳动年龄起点', en: 'first age of the labour force' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，含本数。',
    en: 'Full years, inclusive.',
  },
});
