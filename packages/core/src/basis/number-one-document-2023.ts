import type { Basis } from '../rules/rule';

export const numberOneDocument2023: Basis = {
  id: 'number-one-document-2023',
  kind: 'practice',
  title: {
    'zh-CN': '2023年中央一号文件关于产业占比的要求（转述）',
    en: 'the share of industry in the fund, as a page restates the 2023 document',
  },
  source: '公开页面 m.handmsg.com 所引2023年中央一号文件：提高用于产业发展的资金比例',
};
