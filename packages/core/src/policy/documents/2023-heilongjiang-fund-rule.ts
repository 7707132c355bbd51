import { centralFundFeeShare } from '../parameters/central-fund-fee-share';
import { provincialFundFeeShare } from '../parameters/provincial-fund-fee-share';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-heilongjiang-fund-rule',
  title: '黑龙江省资金管理办法（黑财规〔2023〕34号）',
  date: '2023',
  seenAt: 'fujin.gov.cn c04_254450',
  evidence: 'official',
  values: [
    { parameter: centralFundFeeShare, value: 1, region: '23', from: '2023-01-01', status: 'verified', at: '起日只见年份。' },
    { parameter: provincialFundFeeShare, value: 3, region: '23', from: '2023-01-01', status: 'verified', at: '起日只见年份。' },
  ],
});
