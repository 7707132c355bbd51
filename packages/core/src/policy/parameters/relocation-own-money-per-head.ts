import { parameter } from '../policy';

/** Highest own contribution per head of a relocated household. */
export const relocationOwnMoneyPerHead = parameter({
  id: 'relocation-own-money-per-head',
  title: { 'zh-CN': '易地搬迁人均自筹上限', en: 'highest own contribution per head of a relocated household' },
  unit: '元/人',
});
