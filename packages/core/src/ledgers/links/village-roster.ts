import { link } from '../link';
import { roster } from '../roster';
import { village } from '../village';

/** 村与花名册人员. */
export const villageRoster = link({
  id: 'village-roster',
  one: village,
  many: roster,
  on: [
    ['township', 'township'],
    ['village', 'village'],
  ],
  title: { 'zh-CN': '村与花名册人员', en: 'village and roster rows' },
});
