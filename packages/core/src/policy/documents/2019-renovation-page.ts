import { renovationGrant } from '../parameters/renovation-grant';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2019-renovation-page',
  title: '2019年农村危房改造补助（引通知的页面）',
  date: '2019',
  seenAt: 'ryyc.cn/wenku/rhheh/VmEQLKlgmO',
  evidence: 'report',
  values: [
    {
      parameter: renovationGrant,
      value: 14000,
      region: '',
      from: '2019-01-01',
      to: '2019-12-31',
      status: 'unverified',
      at: '4类重点对象户均；深度贫困地区另加2000元。',
    },
  ],
});
