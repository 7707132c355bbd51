import { codeList } from './code-list';

/** 支付类型: what a payment is for. */
export const paymentKind = codeList({
  id: 'payment-kind',
  title: { 'zh-CN': '支付类型', en: 'kind of payment' },
  values: {
    预付款: { aliases: ['预付', '启动资金', '首付款'], en: 'advance' },
    进度款: { aliases: ['工程进度款', '工程款', '进度'], en: 'by progress' },
    结算款: { aliases: ['尾款', '结算', '验收款', '工程结算款'], en: 'on settlement' },
    质保金: { aliases: ['质量保证金', '保证金', '质保'], en: 'retention money' },
    补助发放: { aliases: ['补助', '补贴', '奖补', '一卡通发放', '奖补资金'], en: 'grants to households' },
    前期费用: { aliases: ['设计费', '监理费', '前期费', '勘察设计费', '管理费'], en: 'preparation and supervision' },
    退款: { aliases: ['退回', '冲减', '冲销'], en: 'money returned' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge of payment sheets; no list was found',
  status: 'unverified',
  coverage: 'open',
});
