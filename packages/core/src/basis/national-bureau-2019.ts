import type { Basis } from '../rules/rule';

export const nationalBureau2019: Basis = {
  id: 'national-bureau-2019',
  kind: 'practice',
  title: { 'zh-CN': '国家统计局2019年农村贫困监测结果（报道）', en: 'national figures of rural poverty for 2019, as reported' },
  source: '人民日报2020-01-25报道的转载（zylgz.com/guonei/16400.html）：人数减少和贫困发生率按上年末对比',
};
