import { household } from '../household';
import { link } from '../link';
import { person } from '../person';

/** 户与家庭成员. */
export const householdMembers = link({
  id: 'household-members',
  one: household,
  many: person,
  on: [['householdCode', 'householdCode']],
  title: { 'zh-CN': '户与家庭成员', en: 'household and members' },
});
