import { parameter } from '../policy';

/** Highest own contribution of a relocated household. */
export const relocationOwnMoneyPerHousehold = parameter({
  id: 'relocation-own-money-per-household',
  title: { 'zh-CN': '易地搬迁户均自筹上限', en: 'highest own contribution of a relocated household' },
  unit: '元/户',
});
