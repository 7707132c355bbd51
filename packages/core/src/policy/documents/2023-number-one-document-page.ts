import { industryShare } from '../parameters/industry-share';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-number-one-document-page',
  title: '2023年中央一号文件关于产业资金占比的表述（引用页面）',
  date: '2023',
  seenAt: 'm.handmsg.com',
  evidence: 'report',
  values: [
    {
      parameter: industryShare,
      value: 60,
      region: '',
      from: '2023-01-01',
      to: '2023-12-31',
      status: 'unverified',
      at: '推动达到60%以上，是要求方向，不是单个县的下限。',
    },
  ],
});
