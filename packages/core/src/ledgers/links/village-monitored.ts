import { link } from '../link';
import { monitored } from '../monitored';
import { village } from '../village';

/** 村与监测对象人员. */
export const villageMonitored = link({
  id: 'village-monitored',
  one: village,
  many: monitored,
  on: [
    ['township', 'township'],
    ['village', 'village'],
  ],
  title: { 'zh-CN': '村与监测对象人员', en: 'village and monitored rows' },
});
