import { centralFundFeeShare } from '../parameters/central-fund-fee-share';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2024-dachuan-funds',
  title: '达川区2024年衔接资金分配公告',
  issuer: '达州市达川区',
  date: '2024',
  seenAt: 'dachuan.gov.cn/news-show-155664.html',
  evidence: 'official',
  values: [
    {
      parameter: centralFundFeeShare,
      value: 1,
      region: '511703',
      from: '2024-01-01',
      to: '2024-12-31',
      status: 'verified',
      at: '按不含以工代赈、欠发达国有林场的4630万元计提。',
    },
  ],
});
