import type { Basis } from '../rules/rule';

export const incidenceExplained: Basis = {
  id: 'incidence-explained',
  kind: 'practice',
  title: { 'zh-CN': '“三率一度”计算方法说明', en: 'how the three rates of the exit checks are computed' },
  source: '公开页面 yunnanlong.com/c/4255203.html：漏评率、错退率、综合贫困发生率和群众满意度的计算',
};
