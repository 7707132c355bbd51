import { areaSquareMetres } from '../../kinds/area-square-metres';
import { distance } from '../../kinds/distance';
import { yesNo } from '../../kinds/yes-no';
import { column } from '../ledger';

/** House, water, power, road. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const living = {
  hasUnsafeHouse: column(yesNo, {
    title: '是否危房户',
    en: 'whether the house is unsafe',
    synonyms: ['危房户', '是否危房', '是否为危房户', '是否住危房'],
    blank: 'unknown',
  }),
  hasSafeWater: column(yesNo, {
    title: '是否解决安全饮用水',
    en: 'whether drinking water is safe',
    synonyms: [
      '饮水安全',
      '饮水是否安全',
      '是否饮水安全',
      '安全饮水',
      '安全饮用水',
      '是否解决饮水安全',
      '是否有安全饮用水',
      '是否解决安全饮水',
    ],
    blank: 'unknown',
  }),
  hasHouseholdPower: column(yesNo, {
    title: '是否通生活用电',
    en: 'whether the house has power',
    synonyms: ['通生活用电', '生活用电'],
    blank: 'unknown',
  }),
  roadDistance: column(distance, {
    title: '与村主干路距离',
    en: 'distance to the main road of the village',
    synonyms: ['与村主干路距离（公里）', '与村主干路的距离', '距村主干路距离', '与村主干道距离'],
    blank: 'unknown',
    unit: '公里',
  }),
  housingArea: column(areaSquareMetres, {
    title: '住房面积',
    en: 'floor area of the house',
    synonyms: ['住房面积（平方米）', '住房面积（平米）', '房屋面积', '住房建筑面积', '住房面积（㎡）', '房屋面积（平方米）'],
    blank: 'unknown',
    unit: '平方米',
  }),
  hasSanitaryToilet: column(yesNo, {
    title: '是否有卫生厕所',
    en: 'whether there is a sanitary toilet',
    synonyms: ['有无卫生厕所', '卫生厕所', '是否有卫生户厕'],
    blank: 'unknown',
  }),
} as const;
