import { parameter } from '../policy';

/** Longest way to water and back. */
export const drinkingWaterMinutes = parameter({
  id: 'drinking-water-minutes',
  title: { 'zh-CN': '饮水安全：取水往返时间上限', en: 'longest way to water and back' },
  unit: '分钟',
});
