import { link } from '../link';
import { monitored } from '../monitored';
import { person } from '../person';

/** 人表与监测对象同一人. */
export const personMonitored = link({
  id: 'person-monitored',
  one: person,
  many: monitored,
  on: [['idNumber', 'idNumber']],
  title: { 'zh-CN': '人表与监测对象同一人', en: 'the same person in the person ledger and among the monitored' },
});
