import { parameter } from '../policy';

/** Least share of poor persons of a poor village, set by a province. */
export const poorVillageRate = parameter({
  id: 'poor-village-rate',
  title: { 'zh-CN': '省定贫困村贫困人口占比下限', en: 'least share of poor persons of a poor village, set by a province' },
  unit: '%',
});
