import type { Basis } from '../rules/rule';

export const laeken2013: Basis = {
  id: 'laeken-2013',
  kind: 'text',
  title: { 'zh-CN': 'R 软件包 laeken 的指标定义', en: 'definitions of the R package laeken' },
  source:
    'Alfons, A. and Templ, M. (2013), Estimation of Social Exclusion Indicators from Complex Surveys: The R Package laeken, Journal of Statistical Software 54(15)',
};
