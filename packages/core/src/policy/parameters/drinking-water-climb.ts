import { parameter } from '../policy';

/** Greatest vertical distance to water. */
export const drinkingWaterClimb = parameter({
  id: 'drinking-water-climb',
  title: { 'zh-CN': '饮水安全：取水垂直距离上限', en: 'greatest vertical distance to water' },
  unit: '米',
});
