import type { Basis } from '../rules/rule';

export const nanxianAdjustment2019: Basis = {
  id: 'nanxian-adjustment-2019',
  kind: 'practice',
  title: { 'zh-CN': '南县2019年动态管理工作说明', en: 'dynamic adjustment of 2019 in Nanxian' },
  source: '南县人民政府网 nanxian.gov.cn/15591/content_585091.html，引湖南省2019年动态管理通知',
};
