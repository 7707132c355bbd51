import type { Basis } from '../rules/rule';

export const haughtonKhandker2009: Basis = {
  id: 'haughton-khandker-2009',
  kind: 'text',
  title: { 'zh-CN': '《贫困与不平等手册》（世界银行，2009）', en: 'Handbook on Poverty and Inequality (World Bank, 2009)' },
  source: 'Haughton, J. and Khandker, S. R. (2009), Handbook on Poverty and Inequality, World Bank, chapters 4 and 6',
};
