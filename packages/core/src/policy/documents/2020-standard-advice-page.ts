import { povertyStandard } from '../parameters/poverty-standard';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2020-standard-advice-page',
  title: '关于扶贫标准的解答页面（引国务院扶贫办负责人所述“到去年底现价是3218元”）',
  seenAt: 'qmbk.com/jingyan/202110/228088.shtml',
  evidence: 'report',
  values: [
    {
      parameter: povertyStandard,
      value: 3218,
      region: '',
      from: '2019-01-01',
      to: '2019-12-31',
      status: 'unverified',
      at: '二手页面；另有一视频说明页引国家统计局同一数。',
    },
  ],
});
