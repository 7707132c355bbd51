import type { Basis } from '../rules/rule';

export const personChecker2021: Basis = {
  id: 'person-checker-2021',
  kind: 'practice',
  title: { 'zh-CN': '2021年人表桌面核查工具的规则', en: 'rules of a 2021 desktop checker for person exports' },
  source: '公开文件索引 6542487859：2021年对全国系统人表导出使用的桌面核查工具',
};
