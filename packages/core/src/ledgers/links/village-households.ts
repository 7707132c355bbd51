import { village } from '../village';
import { link } from '../link';
import { household } from '../household';

/** 村与户. */
export const villageHouseholds = link({
  id: 'village-households',
  one: village,
  many: household,
  on: [['township', 'township'], ['village', 'village']],
  title: { 'zh-CN': '村与户', en: 'village and households' },
});
