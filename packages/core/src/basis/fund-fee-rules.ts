import type { Basis } from '../rules/rule';

export const fundFeeRules: Basis = {
  id: 'fund-fee-rules',
  kind: 'practice',
  title: { 'zh-CN': '衔接资金项目管理费的省、区规定', en: 'rules of a province and a district on management fees' },
  source: '黑财规〔2023〕34号（中央资金1%、省级资金3%）；达川区2024年资金安排（中央、省级各1%）',
};
