import type { Basis } from '../rules/rule';

/** A rule set that a county really used; it shows practice, not law. */
export const guizhouRuleSet2023: Basis = {
  id: 'guizhou-rule-set-2023',
  kind: 'practice',
  title: { 'zh-CN': '贵州某县2023年12月数据核查规则', en: 'rule set of a Guizhou county, December 2023' },
  source: '公开代码库 Gzuwkj/fuping（提交 9a6a9ee，2024-01-22）中对2023年12月导出数据使用的核查规则',
};
