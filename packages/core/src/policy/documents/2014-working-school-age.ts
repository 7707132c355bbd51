import { schoolAgeFrom } from '../parameters/school-age-from';
import { schoolAgeTo } from '../parameters/school-age-to';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2014-working-school-age',
  title: '2020年以前的义务教育适龄年龄（一般所知，与普查口径同）',
  seenAt: '无出处',
  evidence: 'none',
  values: [
    { parameter: schoolAgeFrom, value: 6, region: '', from: '2014-01-01', to: '2019-12-31', status: 'unverified' },
    { parameter: schoolAgeTo, value: 15, region: '', from: '2014-01-01', to: '2019-12-31', status: 'unverified' },
  ],
});
