import { codeList } from './code-list';

/** 搬迁 as a measure. */
export const relocationMeasure = codeList({
  id: 'measure-relocation',
  title: { 'zh-CN': '搬迁', en: 'relocation' },
  values: {
    易地搬迁: { aliases: ['搬迁', '易地扶贫搬迁', '集中安置', '分散安置'], en: 'relocation' },
    避险搬迁: { aliases: ['地质灾害避险搬迁', '地灾避险搬迁', '生态搬迁', '生态移民搬迁'], en: 'away from danger' },
    后续扶持: { aliases: ['搬迁后续扶持', '易地搬迁后续扶持'], en: 'support afterwards' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 搬迁; the rest is general knowledge',
  status: 'unverified',
  coverage: 'open',
});
