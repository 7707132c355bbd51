import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2020-yuhui-monitoring',
  title: '蚌埠市禹会区防止返贫监测（非任务区农村困难户）',
  issuer: '蚌埠市禹会区',
  date: '2020',
  seenAt: 'yuhui.gov.cn/zfxxgk/public/29601/48200711.html',
  evidence: 'official',
  values: [
    {
      parameter: monitoringLine,
      value: 6000,
      region: '340304',
      from: '2020-01-01',
      to: '2020-12-31',
      status: 'verified',
      at: '农村困难户；页面只写明年度。',
    },
  ],
});
