import { household } from '../household';
import { link } from '../link';
import { person } from '../person';

/** 人表的户编号在户表中: how many rows of the household ledger have a member's household code. For counting, not for look-ups. */
export const personHouseholds = link({
  id: 'person-households',
  one: person,
  many: household,
  on: [['householdCode', 'householdCode']],
  title: { 'zh-CN': '人表成员与户表中的户', en: 'a member and the rows of the household' },
});
