import { codeList } from './code-list';

/**
 * 与户主关系, 28 values of 2021; the first twenty and 其他 are the older list. Codes are those of the national system, which number
 * otherwise than GB/T 4761 (see `relationInStandard`): bare numbers in cells are therefore not read.
 */
export const relation = codeList({
  id: 'relation',
  title: { 'zh-CN': '与户主关系', en: 'relation to the head of household' },
  values: {
    户主: { code: '01', aliases: ['本人', '本人或户主', '户主本人', '本人（户主）', '户主（本人）'], en: 'head' },
    配偶: { code: '02', aliases: ['妻子', '丈夫', '妻', '夫', '老婆', '爱人', '之妻', '之夫', '户主配偶', '之配偶'], en: 'spouse' },
    之子: { code: '03', aliases: ['儿子', '子', '长子', '次子', '三子', '四子', '五子', '大儿子', '二儿子', '小儿子', '独生子', '养子', '继子', '之长子', '之次子', '之三子', '男孩'], en: 'son' },
    之女: { code: '04', aliases: ['女儿', '女', '长女', '次女', '三女', '四女', '五女', '大女儿', '二女儿', '小女儿', '独生女', '养女', '继女', '之长女', '之次女', '之三女', '之女儿'], en: 'daughter' },
    之儿媳: { code: '05', aliases: ['儿媳', '儿媳妇', '媳妇', '儿媳女', '之儿媳妇'], en: 'daughter-in-law' },
    之女婿: { code: '06', aliases: ['女婿', '婿'], en: 'son-in-law' },
    之孙子: { code: '07', aliases: ['孙子', '孙', '长孙', '次孙', '之孙', '孙儿'], en: "son's son" },
    之孙女: { code: '08', aliases: ['孙女', '长孙女', '次孙女'], en: "son's daughter" },
    之外孙子: { code: '09', aliases: ['外孙子', '外孙', '之外孙'], en: "daughter's son" },
    之外孙女: { code: '10', aliases: ['外孙女'], en: "daughter's daughter" },
    之父: { code: '11', aliases: ['父亲', '父', '爸爸', '之父亲', '继父', '养父'], en: 'father' },
    之母: { code: '12', aliases: ['母亲', '母', '妈妈', '之母亲', '继母', '养母'], en: 'mother' },
    之岳父: { code: '13', aliases: ['岳父', '丈人'], en: "wife's father" },
    之岳母: { code: '14', aliases: ['岳母', '丈母娘'], en: "wife's mother" },
    之公公: { code: '15', aliases: ['公公'], en: "husband's father" },
    之婆婆: { code: '16', aliases: ['婆婆'], en: "husband's mother" },
    之祖父: { code: '17', aliases: ['祖父', '爷爷'], en: "father's father" },
    之祖母: { code: '18', aliases: ['祖母', '奶奶'], en: "father's mother" },
    之外祖父: { code: '19', aliases: ['外祖父', '外公', '姥爷'], en: "mother's father" },
    之外祖母: { code: '20', aliases: ['外祖母', '外婆', '姥姥'], en: "mother's mother" },
    之兄弟姐妹: { aliases: ['兄弟姐妹', '哥哥', '弟弟', '姐姐', '妹妹', '兄', '弟', '姐', '妹', '兄弟', '姐妹', '之兄', '之弟', '之姐', '之妹', '胞弟', '胞兄'], from: 2021, en: 'brother or sister' },
    之曾孙子: { aliases: ['曾孙子', '曾孙', '重孙', '重孙子'], from: 2021, en: 'great-grandson' },
    之曾孙女: { aliases: ['曾孙女', '重孙女'], from: 2021, en: 'great-granddaughter' },
    之侄儿: { aliases: ['侄儿', '侄子', '侄', '之侄', '之侄子'], from: 2021, en: "brother's son" },
    之侄女: { aliases: ['侄女'], from: 2021, en: "brother's daughter" },
    之兄弟媳妇: { aliases: ['兄弟媳妇', '弟媳', '弟媳妇', '弟妹', '嫂子', '嫂', '嫂嫂'], from: 2021, en: "brother's wife" },
    之叔伯: { aliases: ['叔伯', '叔叔', '伯父', '叔父', '伯伯', '叔', '之叔', '之伯父'], from: 2021, en: "father's brother" },
    其他: { code: '99', aliases: ['其它', '其他关系', '非亲属'], en: 'other' },
  },
  source:
    'dictionaries of two collection apps (21 values with codes, one of them gugj/FuPin_2_0_TongLiao on GitHub) and the list of a desktop checker of 2021 for the national person export (28 values); words of clerks from sample sheets',
  status: 'verified',
  coverage: 'closed',
});
