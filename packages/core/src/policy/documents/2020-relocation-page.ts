import { relocationAreaPerHead } from '../parameters/relocation-area-per-head';
import { relocationOwnMoneyPerHead } from '../parameters/relocation-own-money-per-head';
import { relocationOwnMoneyPerHousehold } from '../parameters/relocation-own-money-per-household';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2020-relocation-page',
  title: '易地扶贫搬迁住房面积与自筹（二手页面）',
  seenAt: 'photoint.net/article/world/34707.html',
  evidence: 'report',
  values: [
    {
      parameter: relocationAreaPerHead,
      value: 25,
      region: '',
      from: '2016-01-01',
      to: '2020-12-31',
      status: 'unverified',
      at: '起止年份为一般所知。',
    },
    {
      parameter: relocationOwnMoneyPerHead,
      value: 3000,
      region: '',
      from: '2016-01-01',
      to: '2020-12-31',
      status: 'unverified',
      at: '起止年份为一般所知。',
    },
    {
      parameter: relocationOwnMoneyPerHousehold,
      value: 10000,
      region: '',
      from: '2016-01-01',
      to: '2020-12-31',
      status: 'unverified',
      at: '起止年份为一般所知。',
    },
  ],
});
