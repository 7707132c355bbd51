import { parameter } from '../policy';

/** Pay of ecological forest rangers. */
export const forestRangerPay = parameter({
  id: 'forest-ranger-pay',
  title: { 'zh-CN': '生态护林员补助标准', en: 'pay of ecological forest rangers' },
  unit: '元/人·年',
});
