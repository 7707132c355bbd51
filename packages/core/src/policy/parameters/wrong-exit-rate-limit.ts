import { parameter } from '../policy';

/** Limit of the rate of wrong exits. */
export const wrongExitRateLimit = parameter({
  id: 'wrong-exit-rate-limit',
  title: { 'zh-CN': '错退率上限', en: 'limit of the rate of wrong exits' },
  unit: '%',
});
