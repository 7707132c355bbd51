import { povertyStandard } from '../parameters/poverty-standard';
import { policyDocument } from '../policy';

/** Yearly series of the statistical standard, current prices. Its note prints 2000 for the base year 2010, an evident slip. */
export default policyDocument({
  id: '2017-yunnan-survey-yearbook',
  title: '云南调查年鉴2017，表4-2注：历年农村贫困标准',
  date: '2017',
  seenAt: '国家统计局数据服务站点所载《云南调查年鉴2017》N2017110011000082',
  evidence: 'mirror',
  values: [
    { parameter: povertyStandard, value: 2300, region: '', from: '2010-01-01', to: '2010-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2536, region: '', from: '2011-01-01', to: '2011-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2625, region: '', from: '2012-01-01', to: '2012-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2736, region: '', from: '2013-01-01', to: '2013-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2800, region: '', from: '2014-01-01', to: '2014-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2855, region: '', from: '2015-01-01', to: '2015-12-31', status: 'verified' },
    { parameter: povertyStandard, value: 2952, region: '', from: '2016-01-01', to: '2016-12-31', status: 'verified' },
  ],
});
