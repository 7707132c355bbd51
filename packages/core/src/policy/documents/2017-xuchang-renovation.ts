import { dwellingAreaOne } from '../parameters/dwelling-area-one';
import { dwellingAreaPerHeadFrom } from '../parameters/dwelling-area-per-head-from';
import { dwellingAreaPerHeadTo } from '../parameters/dwelling-area-per-head-to';
import { dwellingAreaThree } from '../parameters/dwelling-area-three';
import { dwellingAreaTwo } from '../parameters/dwelling-area-two';
import { dwellingAreaUpToThree } from '../parameters/dwelling-area-up-to-three';
import { renovationGrant } from '../parameters/renovation-grant';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2017-xuchang-renovation',
  title: '许昌市2017年农村危房改造',
  date: '2017-06-13',
  seenAt: 'm.ahnjaewook.com.cn/newsDetail13017.shtml（转载，2017-06-13）',
  evidence: 'mirror',
  values: [
    {
      parameter: renovationGrant,
      value: 14000,
      region: '4110',
      from: '2017-06-13',
      to: '2017-12-31',
      status: 'verified',
      at: '中央户均补助。',
    },
    { parameter: dwellingAreaOne, value: 20, region: '4110', from: '2017-06-13', to: '2017-12-31', status: 'verified' },
    { parameter: dwellingAreaTwo, value: 30, region: '4110', from: '2017-06-13', to: '2017-12-31', status: 'verified' },
    { parameter: dwellingAreaThree, value: 40, region: '4110', from: '2017-06-13', to: '2017-12-31', status: 'verified' },
    {
      parameter: dwellingAreaUpToThree,
      value: 60,
      region: '4110',
      from: '2017-06-13',
      to: '2017-12-31',
      status: 'verified',
      at: '三人及以下40至60平方米。',
    },
    { parameter: dwellingAreaPerHeadFrom, value: 13, region: '4110', from: '2017-06-13', to: '2017-12-31', status: 'verified' },
    { parameter: dwellingAreaPerHeadTo, value: 18, region: '4110', from: '2017-06-13', to: '2017-12-31', status: 'verified' },
  ],
});
