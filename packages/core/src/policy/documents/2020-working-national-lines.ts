import { exitLine } from '../parameters/exit-line';
import { povertyStandard } from '../parameters/poverty-standard';
import { policyDocument } from '../policy';

/** National figures that everybody uses and no text at hand shows. The exit lines are exactly 2800 × 1.06^n; that supports them but cites nothing. */
export default policyDocument({
  id: '2020-working-national-lines',
  title: '尚未找到出处的全国标准（一般所知）',
  seenAt: '无出处；退出标准与2800元按每年6%递增的结果完全一致，但这不是出处',
  evidence: 'none',
  values: [
    { parameter: povertyStandard, value: 2952, region: '', from: '2017-01-01', to: '2017-12-31', status: 'unverified' },
    { parameter: povertyStandard, value: 2995, region: '', from: '2018-01-01', to: '2018-12-31', status: 'unverified' },
    { parameter: exitLine, value: 2968, region: '', from: '2015-01-01', to: '2015-12-31', status: 'unverified' },
    { parameter: exitLine, value: 3146, region: '', from: '2016-01-01', to: '2016-12-31', status: 'unverified' },
    { parameter: exitLine, value: 3335, region: '', from: '2017-01-01', to: '2017-12-31', status: 'unverified' },
    { parameter: exitLine, value: 3535, region: '', from: '2018-01-01', to: '2018-12-31', status: 'unverified' },
    { parameter: exitLine, value: 3747, region: '', from: '2019-01-01', to: '2019-12-31', status: 'unverified' },
  ],
});
