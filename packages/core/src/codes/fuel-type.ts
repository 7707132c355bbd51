import { codeList } from './code-list';

/** 主要燃料类型 (AAC320). One app numbers 其他 05, the tables 99. */
export const fuelType = codeList({
  id: 'fuel-type',
  title: { 'zh-CN': '主要燃料类型', en: 'main fuel' },
  values: {
    柴草: { code: '01', aliases: ['柴火', '木柴', '秸秆', '柴草秸秆'], en: 'wood and straw' },
    干畜粪: { code: '02', aliases: ['畜粪', '牛粪', '干牛粪'], en: 'dried dung' },
    煤炭: { code: '03', aliases: ['煤', '煤球', '蜂窝煤'], en: 'coal' },
    清洁能源: {
      code: '04',
      aliases: ['电', '天然气', '液化气', '煤气', '沼气', '燃气', '液化石油气', '太阳能', '清洁能源（电）'],
      en: 'clean energy',
    },
    其他: { code: '99', aliases: ['其它', '05其他', '05'], en: 'other' },
  },
  source: 'field AAC320 of a query builder over the national tables; dictionary of a collection app (05 其他)',
  status: 'verified',
  coverage: 'open',
});
