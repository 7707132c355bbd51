import { smallLoanCap } from '../parameters/small-loan-cap';
import { smallLoanTerm } from '../parameters/small-loan-term';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2021-small-loan-rule',
  title: '脱贫人口小额信贷（银保监发〔2021〕6号）',
  date: '2021',
  seenAt:
    '青阳县2024-07-10公开 chidc.com.cn/OpennessContent/show/1576260.html；北川县北府办发〔2024〕6号 beichuan.gov.cn/public/17071/43880514.html',
  evidence: 'official',
  values: [
    {
      parameter: smallLoanCap,
      value: 50000,
      region: '',
      from: '2021-01-01',
      to: '2025-12-31',
      status: 'verified',
      at: '原则上5万元以下；起止按年份。',
    },
    {
      parameter: smallLoanTerm,
      value: 36,
      region: '',
      from: '2021-01-01',
      to: '2025-12-31',
      status: 'verified',
      at: '3年期以内。',
    },
  ],
});
