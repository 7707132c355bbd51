import { poorVillageIncome } from '../parameters/poor-village-income';
import { poorVillageRate } from '../parameters/poor-village-rate';
import { provincialPovertyLine } from '../parameters/provincial-poverty-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2016-lechang-relative-poverty',
  title: '广东省相对贫困人口、相对贫困村认定标准（乐昌市公开）',
  seenAt: 'lechang.gov.cn post_2229318',
  evidence: 'official',
  values: [
    {
      parameter: provincialPovertyLine,
      value: 4000,
      region: '44',
      from: '2016-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '人均可支配收入，2014年不变价。',
    },
    {
      parameter: poorVillageIncome,
      value: 8000,
      region: '44',
      from: '2016-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '全村人均可支配收入，2014年不变价。',
    },
    {
      parameter: poorVillageRate,
      value: 5,
      region: '44',
      from: '2016-01-01',
      to: '2018-12-31',
      status: 'verified',
      at: '相对贫困人口占户籍人口的比例。',
    },
  ],
});
