import { parameter } from '../policy';

/** Income line of monitoring against return to poverty. */
export const monitoringLine = parameter({
  id: 'monitoring-line',
  title: { 'zh-CN': '防返贫监测范围收入标准（监测线）', en: 'income line of monitoring against return to poverty' },
  unit: '元/人·年',
  note: {
    'zh-CN':
      '由省或县按年确定，多在3月发文，从发文之日起用；收入口径（纯收入或可支配收入）以当地文件为准。没有取值时由单位自行录入。',
    en: 'Set each year by the province or county, mostly in March and in force from the notice; whether net or disposable income is for the local text. Where there is none, the office enters its own.',
  },
});
