import { parameter } from '../policy';

/** Age at which the labour age ends. */
export const labourAgeBefore = parameter({
  id: 'labour-age-before',
  title: { 'zh-CN': '劳动年龄上限（不满）', en: 'age at which the labour age ends' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，不含本数：满此年龄即不在劳动年龄内。',
    en: 'Full years, exclusive: whoever has reached it is beyond labour age.',
  },
});
