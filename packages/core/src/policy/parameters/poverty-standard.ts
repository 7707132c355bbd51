import { parameter } from '../policy';

/** Poverty standard of the statistics office. */
export const povertyStandard = parameter({
  id: 'poverty-standard',
  title: { 'zh-CN': '贫困统计标准', en: 'poverty standard of the statistics office' },
  unit: '元/人·年',
  note: {
    'zh-CN':
      '统计部门公布的当年现价标准，用于贫困发生率等统计；2013年及以前对应人均纯收入，2014年起对应人均可支配收入。不同于各地退出时使用的标准。',
    en: 'Current-price line used for statistics; net income per head up to 2013, disposable income from 2014. Not the line that offices used for exits.',
  },
});
