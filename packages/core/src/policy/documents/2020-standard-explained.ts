import { exitLine } from '../parameters/exit-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2020-standard-explained',
  title: '关于贫困标准的说明文章：2014年现价2800元，2020年约4000元，年均按6%',
  seenAt: 'marketingnearmeagency.com 转载的扶贫部门说明',
  evidence: 'report',
  values: [{ parameter: exitLine, value: 2800, region: '', from: '2014-01-01', to: '2014-12-31', status: 'verified' }],
});
