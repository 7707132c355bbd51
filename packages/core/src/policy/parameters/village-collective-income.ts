import { parameter } from '../policy';

/** Income line of the village collective. */
export const villageCollectiveIncome = parameter({
  id: 'village-collective-income',
  title: { 'zh-CN': '村集体经济收入标准', en: 'income line of the village collective' },
  unit: '元',
});
