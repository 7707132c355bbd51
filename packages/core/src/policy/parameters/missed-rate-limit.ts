import { parameter } from '../policy';

/** Limit of the rate of missed poor persons. */
export const missedRateLimit = parameter({
  id: 'missed-rate-limit',
  title: { 'zh-CN': '漏评率上限', en: 'limit of the rate of missed poor persons' },
  unit: '%',
});
