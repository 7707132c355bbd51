import { codeList } from './code-list';

/** 社会帮扶, second level. */
export const socialMeasure = codeList({
  id: 'measure-social',
  title: { 'zh-CN': '社会帮扶', en: 'help from society' },
  values: {
    社会捐赠: { aliases: ['捐赠', '捐款捐物', '捐款', '捐物', '物资捐赠'], en: 'donations' },
    志愿服务: { aliases: ['志愿者服务', '志愿帮扶'], en: 'volunteers' },
    定点帮扶: { aliases: ['单位帮扶', '结对帮扶', '帮扶单位帮扶'], en: 'paired unit' },
    东西部协作: { aliases: ['东西协作', '对口帮扶'], en: 'partner province' },
    企业帮扶: { aliases: ['万企兴万村', '万企帮万村', '民营企业帮扶'], en: 'firms' },
    慰问: { aliases: ['走访慰问', '节日慰问', '慰问金'], en: 'visits with gifts' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; the national system’s list was not found',
  status: 'unverified',
  coverage: 'open',
});
