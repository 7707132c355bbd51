import { codeList } from './code-list';

/** 基础设施建设, second level. */
export const infrastructureMeasure = codeList({
  id: 'measure-infrastructure',
  title: { 'zh-CN': '基础设施建设', en: 'infrastructure' },
  values: {
    道路: { aliases: ['道路建设', '通组路', '通村路', '产业路', '交通', '修路'], en: 'roads' },
    供水: { aliases: ['饮水', '水利', '农田水利', '灌溉', '人饮工程'], en: 'water' },
    供电: { aliases: ['通电', '电力', '电网改造', '农网改造'], en: 'power' },
    通信网络: { aliases: ['通讯', '宽带', '通网络', '网络', '广播电视'], en: 'networks' },
    公共服务设施: { aliases: ['公共服务', '卫生室', '文化活动场所'], en: 'public buildings' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; the national system’s list was not found',
  status: 'unverified',
  coverage: 'open',
});
