import { parameter } from '../policy';

/** Largest share of central funds for project management. */
export const centralFundFeeShare = parameter({
  id: 'central-fund-fee-share',
  title: { 'zh-CN': '中央财政资金项目管理费比例上限', en: 'largest share of central funds for project management' },
  unit: '%',
});
