import { codeList } from './code-list';

/** 饮水安全保障, second level. */
export const waterMeasure = codeList({
  id: 'measure-water',
  title: { 'zh-CN': '饮水安全保障', en: 'safe water' },
  values: {
    饮水安全工程: {
      aliases: ['饮水安全巩固提升工程', '饮水工程', '农村饮水安全工程', '安全饮水', '安全饮水工程'],
      en: 'supply scheme',
    },
    自来水入户: { aliases: ['通自来水', '自来水安装', '自来水'], en: 'tap in the house' },
    家庭水柜: { aliases: ['水柜', '水窖', '集雨窖'], en: 'family tank' },
    应急供水: { aliases: ['送水', '应急送水'], en: 'emergency supply' },
    水费减免: { aliases: ['减免水费'], en: 'reduced fee' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; the national system’s list was not found',
  status: 'unverified',
  coverage: 'open',
});
