import { household } from '../household';
import { link } from '../link';
import { monitored } from '../monitored';

/** 户与监测对象人员. */
export const householdMonitored = link({
  id: 'household-monitored',
  one: household,
  many: monitored,
  on: [['householdCode', 'householdCode']],
  title: { 'zh-CN': '户与监测对象人员', en: 'household and monitored rows' },
});
