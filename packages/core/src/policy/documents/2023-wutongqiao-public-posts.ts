import { publicPostPay } from '../parameters/public-post-pay';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-wutongqiao-public-posts',
  title: '五通桥区惠民资金发放公告：公益性岗位',
  issuer: '乐山市五通桥区',
  date: '2023-09',
  seenAt: 'wtq.gov.cn 2023年9月',
  evidence: 'official',
  values: [
    {
      parameter: publicPostPay,
      value: 400,
      region: '511112',
      from: '2023-01-01',
      to: '2023-12-31',
      status: 'verified',
      at: '463人，每人每月400元；页面只写明年月。',
    },
  ],
});
