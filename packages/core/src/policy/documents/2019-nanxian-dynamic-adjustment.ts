import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2019-nanxian-dynamic-adjustment',
  title: '南县2019年度扶贫对象动态管理工作（依据湖南省2019年通知）',
  issuer: '南县',
  date: '2019',
  seenAt: 'nanxian.gov.cn/15591/content_585091.html',
  evidence: 'official',
  values: [
    {
      parameter: monitoringLine,
      value: 5000,
      region: '430921',
      from: '2019-01-01',
      to: '2019-12-31',
      status: 'verified',
      at: '边缘户、脱贫监测户；页面只写明年度。',
    },
  ],
});
