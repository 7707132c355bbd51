import { parameter } from '../policy';

/** Share of the linking funds for industry. */
export const industryShare = parameter({
  id: 'industry-share',
  title: { 'zh-CN': '衔接资金用于产业的比例', en: 'share of the linking funds for industry' },
  unit: '%',
});
