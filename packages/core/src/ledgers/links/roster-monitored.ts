import { link } from '../link';
import { monitored } from '../monitored';
import { roster } from '../roster';

/** 花名册与监测对象同一人. */
export const rosterMonitored = link({
  id: 'roster-monitored',
  one: roster,
  many: monitored,
  on: [['idNumber', 'idNumber']],
  title: { 'zh-CN': '花名册与监测对象同一人', en: 'the same person in the roster and among the monitored' },
});
