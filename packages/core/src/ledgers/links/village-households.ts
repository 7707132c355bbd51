import { household } from '../household';
import { link } from '../link';
import { village } from '../village';

/** 村与户. */
export const villageHouseholds = link({
  id: 'village-households',
  one: village,
  many: household,
  on: [
    ['township', 'township'],
    ['village', 'village'],
  ],
  title: { 'zh-CN': '村与户', en: 'village and households' },
});
