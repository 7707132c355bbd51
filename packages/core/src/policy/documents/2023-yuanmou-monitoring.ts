import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-yuanmou-monitoring',
  title: '元谋县2023年防止返贫监测范围',
  issuer: '元谋县',
  date: '2023',
  seenAt: 'yncxym.gov.cn/info/3844/78406.htm',
  evidence: 'official',
  values: [
    {
      parameter: monitoringLine,
      value: 8050,
      region: '532328',
      from: '2023-01-01',
      to: '2023-12-31',
      status: 'verified',
      at: '年人均纯收入，并须至少有一项返贫致贫风险；页面只写明年度。',
    },
  ],
});
