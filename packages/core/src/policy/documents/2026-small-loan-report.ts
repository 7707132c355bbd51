import { smallLoanCap } from '../parameters/small-loan-cap';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2026-small-loan-report',
  title: '经济日报2026年3月6日：帮扶小额信贷',
  date: '2026-03-06',
  seenAt: 'lyredcross.com/xw/bwdt/1625723.html',
  evidence: 'report',
  values: [
    {
      parameter: smallLoanCap,
      value: 100000,
      region: '',
      from: '2026-03-06',
      status: 'unverified',
      at: '报道日起算；期限、利率、贴息未见，由单位录入。',
    },
  ],
});
