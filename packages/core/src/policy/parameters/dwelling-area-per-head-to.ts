import { parameter } from '../policy';

/** Largest renovated area per head of a larger household. */
export const dwellingAreaPerHeadTo = parameter({
  id: 'dwelling-area-per-head-to',
  title: { 'zh-CN': '三人以上户人均改造面积上限', en: 'largest renovated area per head of a larger household' },
  unit: '平方米/人',
});
