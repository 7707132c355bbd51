import { parameter } from '../policy';

/** Least renovated area of a household of one. */
export const dwellingAreaOne = parameter({
  id: 'dwelling-area-one',
  title: { 'zh-CN': '一人户改造面积下限', en: 'least renovated area of a household of one' },
  unit: '平方米',
});
