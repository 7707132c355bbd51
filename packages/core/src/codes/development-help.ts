import { codeList } from './code-list';

/** 实施开发式帮扶措施情况. */
export const developmentHelp = codeList({
  id: 'development-help',
  title: { 'zh-CN': '实施开发式帮扶措施情况', en: 'whether help to earn has begun' },
  values: {
    尚未实施: { aliases: ['未实施', '否'], en: 'not yet' },
    已实施: { aliases: ['实施', '正在实施', '是', '已落实'], en: 'begun' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 尚未实施; the other value is general knowledge',
  status: 'unverified',
  coverage: 'open',
});
