import { smallLoanCap } from '../parameters/small-loan-cap';
import { smallLoanTerm } from '../parameters/small-loan-term';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2019-small-loan-press',
  title: '国务院扶贫办负责人2019年3月7日答记者问：扶贫小额信贷',
  date: '2019-03-07',
  seenAt: '新华社2019-03-07报道',
  evidence: 'report',
  values: [
    {
      parameter: smallLoanCap,
      value: 50000,
      region: '',
      from: '2014-01-01',
      to: '2020-12-31',
      status: 'verified',
      at: '5万元以下；起日只见年份，2020年底前签订的合同条件不变。',
    },
    {
      parameter: smallLoanTerm,
      value: 36,
      region: '',
      from: '2014-01-01',
      to: '2020-12-31',
      status: 'verified',
      at: '3年以内。',
    },
  ],
});
