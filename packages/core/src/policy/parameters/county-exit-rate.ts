import { parameter } from '../policy';

/** Highest combined poverty rate of an exiting county. */
export const countyExitRate = parameter({
  id: 'county-exit-rate',
  title: { 'zh-CN': '贫困县退出综合贫困发生率上限', en: 'highest combined poverty rate of an exiting county' },
  unit: '%',
  note: {
    'zh-CN': '低于该值方可退出。',
    en: 'The rate must be below it.',
  },
});
