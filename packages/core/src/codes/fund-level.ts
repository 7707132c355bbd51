import { codeList } from './code-list';

/** 资金级次: whose budget the money comes from. */
export const fundLevel = codeList({
  id: 'fund-level',
  title: { 'zh-CN': '资金级次', en: 'level of government' },
  values: {
    中央: { aliases: ['中央级', '中央财政', '中央资金'], en: 'central' },
    省级: { aliases: ['省', '自治区级', '省财政', '自治区', '省级资金'], en: 'province' },
    市级: { aliases: ['市', '州级', '地级', '市财政', '市（州）级', '市级资金'], en: 'prefecture' },
    县级: { aliases: ['县', '区级', '县（区）级', '区县级', '县财政', '县级资金'], en: 'county' },
    乡级: { aliases: ['乡', '镇级', '乡镇级', '乡镇'], en: 'township' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge of the levels of public budgets',
  status: 'unverified',
  coverage: 'open',
});
