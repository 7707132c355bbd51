import { monitoringLine } from '../parameters/monitoring-line';
import { subsistenceAllowance } from '../parameters/subsistence-allowance';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2024-dehua-monitoring',
  title: '德化县2024年防止返贫监测标准（农村低保标准的2倍，随低保调整）',
  issuer: '德化县',
  date: '2024-03-06',
  seenAt: 'dehua.gov.cn t20240312_3013311.htm',
  evidence: 'official',
  values: [
    {
      parameter: monitoringLine,
      value: 19560,
      region: '350526',
      from: '2024-03-06',
      to: '2025-03-05',
      status: 'verified',
      at: '年人均收入；815元×12月×2。原文落款印作2023年3月6日，按发布时间应为2024年。止日按一年计。',
    },
    {
      parameter: subsistenceAllowance,
      value: 815,
      region: '350526',
      from: '2024-03-06',
      to: '2025-03-05',
      status: 'verified',
      at: '同一通知所用的农村低保标准；起日按通知。',
    },
  ],
});
