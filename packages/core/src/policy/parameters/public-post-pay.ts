import { parameter } from '../policy';

/** Pay of public-post jobs. */
export const publicPostPay = parameter({
  id: 'public-post-pay',
  title: { 'zh-CN': '公益性岗位补贴标准', en: 'pay of public-post jobs' },
  unit: '元/人·月',
});
