import { parameter } from '../policy';

/** Income line of household exit. */
export const exitLine = parameter({
  id: 'exit-line',
  title: { 'zh-CN': '脱贫退出收入标准', en: 'income line of household exit' },
  unit: '元/人·年',
  note: {
    'zh-CN': '建档立卡户退出时的人均纯收入标准，按年度、分地区执行；同一年各地不同，没有全国唯一数。2021年起不再使用。',
    en: 'Net income per head for the exit of registered households, by year and place: places differed in the same year. Not used for 2021 and later.',
  },
});
