import type { Basis } from '../rules/rule';

export const monitoringClassesPage: Basis = {
  id: 'monitoring-classes-page',
  kind: 'practice',
  title: { 'zh-CN': '三类监测对象的说明（公开网页）', en: 'public pages that explain the three classes of monitoring' },
  source:
    '公开网页对脱贫不稳定户、边缘易致贫户、突发严重困难户的说明（dongsansheng.com；m.jiusongjiankang.com/health/news/4808138.html）',
};
