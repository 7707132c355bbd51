import { parameter } from '../policy';

/** Poverty line set by a province. */
export const provincialPovertyLine = parameter({
  id: 'provincial-poverty-line',
  title: { 'zh-CN': '省定扶贫标准', en: 'poverty line set by a province' },
  unit: '元/人·年',
  note: {
    'zh-CN': '东部省份在国家标准之上自定的识别标准。',
    en: 'Lines above the national one that eastern provinces set for themselves.',
  },
});
