import { codeList } from './code-list';

/** 公益性岗位帮扶, second level. 其他 needs its remark. */
export const publicPostMeasure = codeList({
  id: 'measure-public-post',
  title: { 'zh-CN': '公益性岗位帮扶', en: 'public posts' },
  values: {
    生态护林员: { aliases: ['护林员', '护林'], en: 'forest ranger' },
    保洁员: { aliases: ['保洁', '乡村保洁员', '环卫', '村级保洁员'], en: 'cleaner' },
    护路员: { aliases: ['公路养护', '养路员', '护路'], en: 'road keeper' },
    护河员: { aliases: ['河道管理员', '巡河员', '护水员', '护河'], en: 'river keeper' },
    光伏公益岗: { aliases: ['光伏公益岗位'], en: 'paid from solar income' },
    乡村公益性岗位: {
      aliases: ['公益性岗位', '公益岗位', '公益岗', '扶贫公益岗', '人社公益岗', '其他公益性岗位'],
      en: 'village public post',
    },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source: 'general knowledge; posts named in public notices of several provinces',
  status: 'unverified',
  coverage: 'open',
});
