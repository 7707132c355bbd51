import { exitLine } from '../parameters/exit-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2018-qianxinan-report',
  title: '黔西南州2017年脱贫标准报道',
  date: '2018-01-11',
  seenAt: '028news.net/longquanyi/20180111/170579_3.html',
  evidence: 'report',
  values: [
    {
      parameter: exitLine,
      value: 3335,
      region: '5223',
      from: '2017-01-01',
      to: '2017-12-31',
      status: 'verified',
      at: '页面只写明年份，起止按自然年计。',
    },
  ],
});
