import { provincialPovertyLine } from '../parameters/provincial-poverty-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2015-zhejiang-report',
  title: '浙江省低收入农户标准（一个山区县的计划）',
  date: '2015-05-11',
  seenAt: 'scnews.zjol.com.cn 019319775',
  evidence: 'report',
  values: [
    {
      parameter: provincialPovertyLine,
      value: 4600,
      region: '33',
      from: '2015-01-01',
      to: '2017-12-31',
      status: 'verified',
      at: '人均纯收入；计划期2015至2017年。',
    },
  ],
});
