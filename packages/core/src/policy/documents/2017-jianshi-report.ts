import { exitLine } from '../parameters/exit-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2017-jianshi-report',
  title: '建始县2017年脱贫标准',
  date: '2017-11',
  seenAt: 'jianshi.cjyun.org/p/46094.html',
  evidence: 'report',
  values: [
    {
      parameter: exitLine,
      value: 3499,
      region: '422822',
      from: '2017-01-01',
      to: '2017-12-31',
      status: 'verified',
      at: '页面只写明年份，起止按自然年计。',
    },
  ],
});
