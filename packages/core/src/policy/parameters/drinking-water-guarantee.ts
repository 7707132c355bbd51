import { parameter } from '../policy';

/** Least guarantee rate of the water supply. */
export const drinkingWaterGuarantee = parameter({
  id: 'drinking-water-guarantee',
  title: { 'zh-CN': '饮水安全：供水保证率下限', en: 'least guarantee rate of the water supply' },
  unit: '%',
});
