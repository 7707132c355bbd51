import type { Basis } from '../rules/rule';

export const censusBulletin2: Basis = {
  id: 'census-bulletin-2',
  kind: 'practice',
  title: {
    'zh-CN': '国家脱贫攻坚普查公报（第二号）注释',
    en: 'notes to bulletin no. 2 of the 2020 census of registered households',
  },
  source: '普查公报第二号注释的转载（feifmx.com 39325244_2）：适龄少年儿童指6至15周岁，送教上门由专家委员会认定',
};
