import { parameter } from '../policy';

/** Least drinking water per head and day. */
export const drinkingWaterLitres = parameter({
  id: 'drinking-water-litres',
  title: { 'zh-CN': '饮水安全：每人每日水量下限', en: 'least drinking water per head and day' },
  unit: '升/人·日',
});
