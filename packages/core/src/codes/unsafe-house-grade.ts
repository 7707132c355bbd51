import { codeList } from './code-list';

/** 危房级别, 危房等级 (AAC322). C is repaired, D rebuilt; A and B are safe. */
export const unsafeHouseGrade = codeList({
  id: 'unsafe-house-grade',
  title: { 'zh-CN': '危房级别', en: 'grade of house safety' },
  values: {
    A级: { code: '1', aliases: ['A', 'A类', 'A级房'], en: 'A, safe' },
    B级: { code: '2', aliases: ['B', 'B类', 'B级房'], en: 'B, basically safe' },
    C级: { code: '3', aliases: ['C', 'C类', '危房C类', 'C级危房', 'C级房'], en: 'C, partly dangerous' },
    D级: { code: '4', aliases: ['D', 'D类', '危房D类', 'D级危房', 'D级房'], en: 'D, dangerous' },
    其他: { code: '9', aliases: ['其它'], en: 'other' },
  },
  source: 'field AAC322 of a query builder over the national tables; 危房C类 and 危房D类 in a dictionary of a collection app',
  status: 'verified',
  coverage: 'closed',
});
