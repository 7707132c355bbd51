import { codeList } from './code-list';

/** 义务教育保障, second level. */
export const compulsoryEducationMeasure = codeList({
  id: 'measure-compulsory-education',
  title: { 'zh-CN': '义务教育保障', en: 'compulsory schooling' },
  values: {
    劝返: { aliases: ['控辍保学', '劝返复学'], en: 'brought back to school' },
    送教上门: { aliases: ['送教'], en: 'taught at home' },
    寄宿生生活补贴: {
      aliases: ['寄宿生生活补助', '生活补助', '生活补贴', '家庭经济困难学生生活补助', '困难学生生活补助', '义务教育生活补助'],
      en: 'boarding grant',
    },
    营养餐: { aliases: ['营养改善计划', '营养午餐', '营养补助', '营养膳食补助'], en: 'meals' },
    免学杂费: { aliases: ['两免一补', '免费教科书', '免教科书费', '免学费'], en: 'no fees' },
    特殊教育: { aliases: ['特殊学校'], en: 'special school' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'columns of a village system (glaaa-aa/smart-countryside-vue3, GitHub); bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror)',
  status: 'unverified',
  coverage: 'open',
});
