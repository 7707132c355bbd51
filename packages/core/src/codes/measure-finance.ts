import { codeList } from './code-list';

/** 金融帮扶, second level. */
export const financeMeasure = codeList({
  id: 'measure-finance',
  title: { 'zh-CN': '金融帮扶', en: 'help with credit' },
  values: {
    小额信贷: { aliases: ['扶贫小额信贷', '脱贫人口小额信贷', '帮扶小额信贷', '小额贷款', '信贷资金扶持'], en: 'small loan' },
    贷款贴息: { aliases: ['贴息', '小额信贷贴息'], en: 'interest grant' },
    富民贷: { en: 'Fumin loan' },
    保险: { aliases: ['农业保险', '防贫保险', '防返贫保险', '防贫保'], en: 'insurance' },
    互助资金: { aliases: ['互助资金协会', '互助社'], en: 'mutual fund' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror): 信贷资金扶持; the rest is general knowledge',
  status: 'unverified',
  coverage: 'open',
});
