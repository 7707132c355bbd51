import type { Basis } from '../rules/rule';

export const zhangyeFundReport2023: Basis = {
  id: 'zhangye-fund-report-2023',
  kind: 'practice',
  title: { 'zh-CN': '张掖市2023年4月底衔接资金支出情况', en: 'report of Zhangye on the fund at the end of April 2023' },
  source: '张掖市政府网站2023-05-24（zhangye.gov.cn t20230524_1050703）：支出率、4月底序时进度4/12、超序时进度8.68个百分点',
};
