import { schoolAgeFrom } from '../parameters/school-age-from';
import { schoolAgeTo } from '../parameters/school-age-to';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2021-census-bulletin-2',
  title: '国家脱贫攻坚普查公报（第二号）注释',
  issuer: '国家统计局',
  date: '2021-02',
  seenAt: 'feifmx.com 39325244_2（公报转载）',
  evidence: 'mirror',
  values: [
    { parameter: schoolAgeFrom, value: 6, region: '', from: '2020-01-01', status: 'verified', at: '义务教育适龄6至15岁。' },
    { parameter: schoolAgeTo, value: 15, region: '', from: '2020-01-01', status: 'verified', at: '义务教育适龄6至15岁。' },
  ],
});
