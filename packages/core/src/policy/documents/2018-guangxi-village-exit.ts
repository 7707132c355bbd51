import { villageExitRate } from '../parameters/village-exit-rate';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2018-guangxi-village-exit',
  title: '广西贫困村脱贫摘帽“十一有一低于”（桂扶领发〔2018〕13号）',
  date: '2018',
  seenAt: 'xczxhxzjlj.sz.gov.cn post_7827338；wanglu.net/thread/t12-422973-1.html',
  evidence: 'report',
  values: [
    {
      parameter: villageExitRate,
      value: 3,
      region: '45',
      from: '2018-01-01',
      to: '2020-12-31',
      status: 'verified',
      at: '贫困发生率低于3%；起日只见年份。',
    },
  ],
});
