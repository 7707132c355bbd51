import { parameter } from '../policy';

/** Rural minimum living allowance standard. */
export const subsistenceAllowance = parameter({
  id: 'subsistence-allowance',
  title: { 'zh-CN': '农村低保标准', en: 'rural minimum living allowance standard' },
  unit: '元/人·月',
});
