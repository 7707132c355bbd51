import { parameter } from '../policy';

/** Least renovated area per head of a larger household. */
export const dwellingAreaPerHeadFrom = parameter({
  id: 'dwelling-area-per-head-from',
  title: { 'zh-CN': '三人以上户人均改造面积下限', en: 'least renovated area per head of a larger household' },
  unit: '平方米/人',
});
