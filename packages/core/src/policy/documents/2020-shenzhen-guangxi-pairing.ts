import { exitLine } from '../parameters/exit-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2020-shenzhen-guangxi-pairing',
  title: '深圳市对口帮扶广西有关脱贫标准的答复',
  date: '2020',
  seenAt: 'xczxhxzjlj.sz.gov.cn post_7827338',
  evidence: 'official',
  values: [
    {
      parameter: exitLine,
      value: 4000,
      region: '',
      from: '2020-01-01',
      to: '2020-12-31',
      status: 'unverified',
      at: '原文为“4000元左右”，不是准数；按6%递增为3972元。',
    },
  ],
});
