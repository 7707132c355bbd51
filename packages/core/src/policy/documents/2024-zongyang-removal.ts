import { monitoringMonths } from '../parameters/monitoring-months';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2024-zongyang-removal',
  title: '枞阳县风险消除条件',
  issuer: '枞阳县',
  seenAt: 'zongyang.gov.cn 913795.html',
  evidence: 'official',
  values: [
    {
      parameter: monitoringMonths,
      value: 6,
      region: '340722',
      from: '2022-04-01',
      status: 'verified',
      at: '收入持续稳定，原则上不低于半年；起日未见，与核查规则同。',
    },
  ],
});
