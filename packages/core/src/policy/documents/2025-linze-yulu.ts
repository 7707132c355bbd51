import { yuluGrant } from '../parameters/yulu-grant';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2025-linze-yulu',
  title: '临泽县雨露计划补助',
  issuer: '临泽县',
  date: '2025-07-07',
  seenAt: 'gslz.gov.cn t20250707_1424169',
  evidence: 'official',
  values: [
    {
      parameter: yuluGrant,
      value: 3000,
      region: '620723',
      from: '2025-07-07',
      status: 'verified',
      at: '每学年3000元，分两学期各1500元。起日按发布日。',
    },
  ],
});
