import { provincialPovertyLine } from '../parameters/provincial-poverty-line';
import { villageCollectiveIncome } from '../parameters/village-collective-income';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2018-jiangsu-report',
  title: '江苏省低收入人口、省定经济薄弱村标准（一个苏北重点县的报道）',
  date: '2018-04-29',
  seenAt: 'jrsncn.com/news/2018/0429/26597.html',
  evidence: 'report',
  values: [
    {
      parameter: provincialPovertyLine,
      value: 6000,
      region: '32',
      from: '2017-01-01',
      to: '2017-12-31',
      status: 'verified',
      at: '2017年在用，起止日未见。',
    },
    {
      parameter: villageCollectiveIncome,
      value: 180000,
      region: '32',
      from: '2017-01-01',
      to: '2017-12-31',
      status: 'verified',
      at: '经济薄弱村集体收入18万元，2017年在用，起止日未见。',
    },
  ],
});
