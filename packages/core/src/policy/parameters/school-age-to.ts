import { parameter } from '../policy';

/** Last age of compulsory schooling. */
export const schoolAgeTo = parameter({
  id: 'school-age-to',
  title: { 'zh-CN': '义务教育适龄截止年龄', en: 'last age of compulsory schooling' },
  unit: '岁',
  note: {
    'zh-CN': '周岁，含本数。',
    en: 'Full years, inclusive.',
  },
});
