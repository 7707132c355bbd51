import { parameter } from '../policy';

/** Mean grant for the renovation of an unsafe house. */
export const renovationGrant = parameter({
  id: 'renovation-grant',
  title: { 'zh-CN': '危房改造户均补助标准', en: 'mean grant for the renovation of an unsafe house' },
  unit: '元/户',
});
