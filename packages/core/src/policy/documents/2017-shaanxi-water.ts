import { drinkingWaterGuarantee } from '../parameters/drinking-water-guarantee';
import { drinkingWaterLitres } from '../parameters/drinking-water-litres';
import { drinkingWaterMinutes } from '../parameters/drinking-water-minutes';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2017-shaanxi-water',
  title: '陕西省饮水安全标准（报纸，2017年11月）',
  date: '2017-11',
  seenAt: 'm.yybnet.net/shanxi/news/201711/6717228.html',
  evidence: 'report',
  values: [
    { parameter: drinkingWaterLitres, value: 20, region: '61', from: '2017-11-01', status: 'verified', at: '起日按刊登月份。' },
    { parameter: drinkingWaterMinutes, value: 20, region: '61', from: '2017-11-01', status: 'verified' },
    { parameter: drinkingWaterGuarantee, value: 95, region: '61', from: '2017-11-01', status: 'verified' },
  ],
});
