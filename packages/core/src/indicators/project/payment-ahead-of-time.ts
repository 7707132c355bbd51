import { zhangyeFundReport2023 } from '../../basis/zhangye-fund-report-2023';
import { asOf, monthOf, mul, quotient, sub } from '../../expr/build';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;
const dueByNow = quotient(mul(c.allocated, monthOf(asOf)), 12);

export default indicator({
  id: 'project/payment-ahead-of-time',
  title: { 'zh-CN': '支付进度与序时进度之差（百分点）', en: 'payments ahead of the calendar, in percentage points' },
  meaning: {
    'zh-CN':
      '资金支付进度减序时进度，序时进度是数据日期的月份÷12，用未取整的数相减；负数是落后。台账有年度列时数据日期算到年末，序时进度就是100%。落后不等于错误，各地节点不同。',
    en: 'Progress of payments less months elapsed ÷ 12, subtracted before rounding; negative is behind. With a year column the data are of the year’s end, and the calendar stands at 100 %. To be behind is no mistake: milestones are local.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: sub(c.paid, dueByNow) }, denominator: { op: 'sum', of: c.allocated } },
  unit: '%',
  digits: 2,
  basis: [zhangyeFundReport2023],
});
