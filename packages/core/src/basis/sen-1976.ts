import type { Basis } from '../rules/rule';

export const sen1976: Basis = {
  id: 'sen-1976',
  kind: 'text',
  title: { 'zh-CN': '森（1976）：贫困的序数测度', en: 'Sen (1976) on the measurement of poverty' },
  source: 'Sen, A. (1976), Poverty: An Ordinal Approach to Measurement, Econometrica 44(2)',
};
