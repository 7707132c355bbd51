import { parameter } from '../policy';

/** Largest renovated area of a household of up to three. */
export const dwellingAreaUpToThree = parameter({
  id: 'dwelling-area-up-to-three',
  title: { 'zh-CN': '三人及以下户改造面积上限', en: 'largest renovated area of a household of up to three' },
  unit: '平方米',
});
