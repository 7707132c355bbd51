import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2021-jingbian-monitoring',
  title: '靖边县防止返贫监测标准',
  issuer: '靖边县',
  date: '2021',
  seenAt: 'jingbian.gov.cn 1496737812254937089',
  evidence: 'official',
  values: [
    {
      parameter: monitoringLine,
      value: 6000,
      region: '610824',
      from: '2021-01-01',
      to: '2021-12-31',
      status: 'verified',
      at: '1.5倍国家标准，为底线；页面只写明年度。',
    },
  ],
});
