import { countyExitRate } from '../parameters/county-exit-rate';
import { missedRateLimit } from '../parameters/missed-rate-limit';
import { satisfactionMinimum } from '../parameters/satisfaction-minimum';
import { wrongExitRateLimit } from '../parameters/wrong-exit-rate-limit';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2019-county-exits-report',
  title: '人民日报2019年7月3日：283个贫困县2018年退出',
  date: '2019-07-03',
  seenAt: 'm.shsunzone.com 转载人民日报2019-07-03',
  evidence: 'report',
  values: [
    {
      parameter: countyExitRate,
      value: 2,
      region: '',
      from: '2018-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '中部114县均低于2%。',
    },
    {
      parameter: missedRateLimit,
      value: 2,
      region: '',
      from: '2018-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '各县均低于2%。',
    },
    {
      parameter: wrongExitRateLimit,
      value: 2,
      region: '',
      from: '2018-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '各县均低于2%。',
    },
    {
      parameter: satisfactionMinimum,
      value: 90,
      region: '',
      from: '2018-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '各县均不低于90%。',
    },
  ],
});
