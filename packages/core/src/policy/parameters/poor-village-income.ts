import { parameter } from '../policy';

/** Mean income line of a poor village, set by a province. */
export const poorVillageIncome = parameter({
  id: 'poor-village-income',
  title: { 'zh-CN': '省定贫困村人均收入标准', en: 'mean income line of a poor village, set by a province' },
  unit: '元/人·年',
});
