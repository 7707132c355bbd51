import { parameter } from '../policy';

/** Longest horizontal distance to water. */
export const drinkingWaterMetres = parameter({
  id: 'drinking-water-metres',
  title: { 'zh-CN': '饮水安全：取水水平距离上限', en: 'longest horizontal distance to water' },
  unit: '米',
});
