import { household } from '../household';
import { link } from '../link';
import { roster } from '../roster';

/** 花名册的户编号在户表中: how many rows of the household ledger have a row's household code. For counting, not for look-ups. */
export const rosterHouseholds = link({
  id: 'roster-households',
  one: roster,
  many: household,
  on: [['householdCode', 'householdCode']],
  title: { 'zh-CN': '花名册成员与户表中的户', en: 'a row of the roster and the rows of the household' },
});
