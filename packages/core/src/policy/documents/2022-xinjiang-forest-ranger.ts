import { forestRangerPay } from '../parameters/forest-ranger-pay';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2022-xinjiang-forest-ranger',
  title: '新疆生态护林员管理（办规字〔2021〕115号、新林资字〔2022〕109号）',
  date: '2022',
  seenAt: 'xjht.gov.cn itemid=305270',
  evidence: 'official',
  values: [
    {
      parameter: forestRangerPay,
      value: 10000,
      region: '65',
      from: '2022-01-01',
      status: 'verified',
      at: '按月发放；起日只见年份。',
    },
  ],
});
