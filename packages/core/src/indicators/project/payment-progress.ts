import { zhangyeFundReport2023 } from '../../basis/zhangye-fund-report-2023';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/payment-progress',
  title: { 'zh-CN': '资金支付进度', en: 'progress of payments' },
  meaning: {
    'zh-CN': '已支付资金合计÷到位资金合计。有一个不明的项目，两边都不计。到位资金为0时不算。',
    en: 'Money paid ÷ money in place. A project of which one is not known is in neither. Undefined with nothing in place.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.paid }, denominator: { op: 'sum', of: c.allocated } },
  unit: '%',
  digits: 2,
  basis: [zhangyeFundReport2023],
});
