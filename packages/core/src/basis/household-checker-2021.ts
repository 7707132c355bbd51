import type { Basis } from '../rules/rule';

export const householdChecker2021: Basis = {
  id: 'household-checker-2021',
  kind: 'practice',
  title: { 'zh-CN': '2021年户表桌面核查工具的规则', en: 'rules of a 2021 desktop checker for household exports' },
  source: '公开文件索引 5725825188：2021年对全国系统户表导出使用的桌面核查工具',
};
