import { parameter } from '../policy';

/** Largest share of provincial funds for project management. */
export const provincialFundFeeShare = parameter({
  id: 'provincial-fund-fee-share',
  title: { 'zh-CN': '省级财政资金项目管理费比例上限', en: 'largest share of provincial funds for project management' },
  unit: '%',
});
