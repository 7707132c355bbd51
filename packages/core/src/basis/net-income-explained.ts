import type { Basis } from '../rules/rule';

export const netIncomeExplained: Basis = {
  id: 'net-income-explained',
  kind: 'practice',
  title: { 'zh-CN': '贫困户人均纯收入计算方法说明', en: 'how net income per head is computed' },
  source: '公开页面 bw8.net/zhishi-1016662.html：（工资性＋生产经营性＋财产性＋转移性收入－生产经营性支出）÷家庭人口数',
};
