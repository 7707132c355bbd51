import { parameter } from '../policy';

/** Least drinking water per head and day in areas short of water. */
export const drinkingWaterLitresDry = parameter({
  id: 'drinking-water-litres-dry',
  title: { 'zh-CN': '饮水安全：缺水地区每人每日水量下限', en: 'least drinking water per head and day in areas short of water' },
  unit: '升/人·日',
});
