import { drinkingWaterClimb } from '../parameters/drinking-water-climb';
import { drinkingWaterDaysCut } from '../parameters/drinking-water-days-cut';
import { drinkingWaterLitres } from '../parameters/drinking-water-litres';
import { drinkingWaterLitresDry } from '../parameters/drinking-water-litres-dry';
import { drinkingWaterMetres } from '../parameters/drinking-water-metres';
import { drinkingWaterMinutes } from '../parameters/drinking-water-minutes';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '2023-chengkou-water',
  title: '城口县水利局关于饮水安全标准的答复',
  issuer: '城口县水利局',
  date: '2023-03-24',
  seenAt: 'cqck.gov.cn t20230324_11806313',
  evidence: 'official',
  values: [
    {
      parameter: drinkingWaterLitres,
      value: 35,
      region: '500229',
      from: '2023-03-24',
      status: 'verified',
      at: '起日按发布日。',
    },
    { parameter: drinkingWaterLitresDry, value: 20, region: '500229', from: '2023-03-24', status: 'verified' },
    { parameter: drinkingWaterMinutes, value: 20, region: '500229', from: '2023-03-24', status: 'verified' },
    { parameter: drinkingWaterMetres, value: 800, region: '500229', from: '2023-03-24', status: 'verified' },
    { parameter: drinkingWaterClimb, value: 80, region: '500229', from: '2023-03-24', status: 'verified' },
    { parameter: drinkingWaterDaysCut, value: 36, region: '500229', from: '2023-03-24', status: 'verified' },
  ],
});
