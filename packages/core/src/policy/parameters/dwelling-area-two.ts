import { parameter } from '../policy';

/** Least renovated area of a household of two. */
export const dwellingAreaTwo = parameter({
  id: 'dwelling-area-two',
  title: { 'zh-CN': '二人户改造面积下限', en: 'least renovated area of a household of two' },
  unit: '平方米',
});
