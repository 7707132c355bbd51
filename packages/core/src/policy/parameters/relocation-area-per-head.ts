import { parameter } from '../policy';

/** Largest housing area per head of a relocated household. */
export const relocationAreaPerHead = parameter({
  id: 'relocation-area-per-head',
  title: { 'zh-CN': '易地搬迁人均住房面积上限', en: 'largest housing area per head of a relocated household' },
  unit: '平方米/人',
});
