import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2025-yunnan-monitoring',
  title: '凤尾镇2025年度防止返贫致贫监测范围（执行省定监测范围，云农办通〔2025〕1号）',
  date: '2025',
  seenAt: 'qrrfcrh.cn artview/1185/326180（镇政府通知的转载）',
  evidence: 'mirror',
  values: [
    {
      parameter: monitoringLine,
      value: 8700,
      region: '53',
      from: '2025-01-01',
      to: '2025-12-31',
      status: 'verified',
      at: '省定监测范围的参考标准，家庭年人均纯收入；页面只写明年度。',
    },
  ],
});
