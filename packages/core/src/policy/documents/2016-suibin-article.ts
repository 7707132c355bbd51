import { exitLine } from '../parameters/exit-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2016-suibin-article',
  title: '绥滨县识别标准（期刊表格文字）',
  date: '2016',
  seenAt: 'mtoou.info/tubiao/258676.html',
  evidence: 'report',
  values: [
    {
      parameter: exitLine,
      value: 3346,
      region: '230422',
      from: '2016-01-01',
      to: '2016-12-31',
      status: 'unverified',
      at: '原文印作3346，可能是3146之误。',
    },
  ],
});
