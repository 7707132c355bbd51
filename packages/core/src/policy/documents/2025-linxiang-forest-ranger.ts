import { forestRangerPay } from '../parameters/forest-ranger-pay';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2025-linxiang-forest-ranger',
  title: '临翔区生态护林员补助资金发放',
  issuer: '临沧市临翔区',
  date: '2025',
  seenAt: 'ynlx.gov.cn/artview/592/237911.html',
  evidence: 'official',
  values: [
    {
      parameter: forestRangerPay,
      value: 8400,
      region: '530902',
      from: '2025-01-01',
      to: '2025-12-31',
      status: 'verified',
      at: '每人每月700元；页面只写明年份。',
    },
  ],
});
