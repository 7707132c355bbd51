import { codeList } from './code-list';

/** 风险消除方式. */
export const riskRemoval = codeList({
  id: 'risk-removal',
  title: { 'zh-CN': '风险消除方式', en: 'how the risk was removed' },
  values: {
    帮扶消除: { aliases: ['通过帮扶消除', '帮扶措施消除', '帮扶'], from: 2019, en: 'by help' },
    自然消除: { aliases: ['自然', '自行消除', '风险自然消除', '自然消除风险'], from: 2019, en: 'by itself' },
  },
  source: 'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping), in rules and comments',
  status: 'verified',
  coverage: 'open',
});
