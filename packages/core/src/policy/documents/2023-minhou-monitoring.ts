import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-minhou-monitoring',
  title: '闽侯县乡村振兴局关于调整确定闽侯县2023年防止返贫监测范围的通知',
  issuer: '闽侯县乡村振兴局',
  date: '2023-03-15',
  seenAt: 'rawlinstyres.com t20230421_4589442（县政府通知的转载）',
  evidence: 'mirror',
  values: [
    {
      parameter: monitoringLine,
      value: 10560,
      region: '350121',
      from: '2023-03-15',
      to: '2024-03-14',
      status: 'verified',
      at: '家庭年人均纯收入“不低于”10560元；依据闽振兴函〔2023〕8号。止日按一年计。',
    },
  ],
});
