import { labourAgeBefore } from '../parameters/labour-age-before';
import { labourAgeFrom } from '../parameters/labour-age-from';
import { monitoringLine } from '../parameters/monitoring-line';
import { monitoringMonths } from '../parameters/monitoring-months';
import { publicPostAgeBefore } from '../parameters/public-post-age-before';
import { publicPostAgeFrom } from '../parameters/public-post-age-from';
import { policyDocument } from '../policy';

/** Numbers of a rule set that a county really ran. The county is named in the rules; what is used beyond it is unverified. */
export default policyDocument({
  id: '2023-changshun-rule-set',
  title: '贵州省长顺县2023年度数据核查规则（用于2023年12月导出数据）',
  date: '2024-01-22',
  seenAt: '公开代码库 Gzuwkj/fuping',
  evidence: 'practice',
  values: [
    {
      parameter: monitoringLine,
      value: 7300,
      region: '522729',
      from: '2023-01-01',
      to: '2023-12-31',
      status: 'verified',
      at: '规则1_02_006：2023年人均纯收入。',
    },
    {
      parameter: monitoringMonths,
      value: 6,
      region: '522729',
      from: '2022-04-01',
      status: 'verified',
      at: '规则2_11_002：2022年4月以后的消除，不少于6个月。',
    },
    {
      parameter: monitoringMonths,
      value: 6,
      region: '',
      from: '2022-04-01',
      status: 'unverified',
      at: '在贵州、安徽各一县见到；全国文件未见，作一般参照。',
    },
    {
      parameter: labourAgeFrom,
      value: 16,
      region: '',
      from: '2014-01-01',
      status: 'unverified',
      at: '核查规则所用；起日按建档立卡之年，未见文件。',
    },
    {
      parameter: labourAgeBefore,
      value: 60,
      region: '',
      from: '2014-01-01',
      status: 'unverified',
      at: '核查规则所用；另有数据质量目录用16至65岁。',
    },
    {
      parameter: publicPostAgeFrom,
      value: 16,
      region: '',
      from: '2014-01-01',
      status: 'unverified',
      at: '核查规则所用，未见文件。',
    },
    {
      parameter: publicPostAgeBefore,
      value: 70,
      region: '',
      from: '2014-01-01',
      status: 'unverified',
      at: '核查规则所用，未见文件；各地不一。',
    },
  ],
});
