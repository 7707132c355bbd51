import { household } from '../household';
import { link } from '../link';
import { roster } from '../roster';

/** 户与花名册人员. */
export const householdRoster = link({
  id: 'household-roster',
  one: household,
  many: roster,
  on: [['householdCode', 'householdCode']],
  title: { 'zh-CN': '户与花名册人员', en: 'household and roster rows' },
});
