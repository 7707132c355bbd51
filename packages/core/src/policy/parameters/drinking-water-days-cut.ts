import { parameter } from '../policy';

/** Most days a year without water. */
export const drinkingWaterDaysCut = parameter({
  id: 'drinking-water-days-cut',
  title: { 'zh-CN': '饮水安全：全年断水天数上限', en: 'most days a year without water' },
  unit: '日',
});
