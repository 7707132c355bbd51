import type { Basis } from '../rules/rule';

export const dataQualityCatalogue2017: Basis = {
  id: 'data-quality-catalogue-2017',
  kind: 'practice',
  title: { 'zh-CN': '2014–2017年脱贫户数据质量核查目录', en: 'data quality catalogue for the exits of 2014–2017' },
  source: '公开文件索引 48123586428：2014–2017年脱贫户数据质量核查目录',
};
