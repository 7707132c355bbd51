import { parameter } from '../policy';

/** Least renovated area of a household of three. */
export const dwellingAreaThree = parameter({
  id: 'dwelling-area-three',
  title: { 'zh-CN': '三人户改造面积下限', en: 'least renovated area of a household of three' },
  unit: '平方米',
});
