import { codeList } from './code-list';

/** 生产生活条件改善, second level. */
export const livingConditionsMeasure = codeList({
  id: 'measure-living-conditions',
  title: { 'zh-CN': '生产生活条件改善', en: 'better living and working conditions' },
  values: {
    厕所改造: { aliases: ['改厕', '户厕改造', '卫生厕所改造'], en: 'toilet' },
    厨房改造: { aliases: ['改厨', '改灶'], en: 'kitchen' },
    圈舍改造: { aliases: ['改圈', '圈舍建设'], en: 'stable' },
    入户路硬化: { aliases: ['入户路', '入户道路硬化', '连户路', '院坝硬化'], en: 'path' },
    庭院整治: { aliases: ['环境整治', '人居环境整治', '庭院改造'], en: 'yard' },
    家具家电: { aliases: ['家具', '家电', '生活用品', '添置家具'], en: 'furniture' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; the national system’s list was not found',
  status: 'unverified',
  coverage: 'open',
});
