import { codeList } from './code-list';

/** 残疾等级: the twentieth digit of the certificate number. */
export const disabilityGrade = codeList({
  id: 'disability-grade',
  title: { 'zh-CN': '残疾等级', en: 'grade of disability' },
  values: {
    一级: { code: '1', aliases: ['壹级', '1级', 'Ⅰ级'], en: 'grade 1, most severe' },
    二级: { code: '2', aliases: ['贰级', '2级', 'Ⅱ级'], en: 'grade 2' },
    三级: { code: '3', aliases: ['叁级', '3级', 'Ⅲ级'], en: 'grade 3' },
    四级: { code: '4', aliases: ['肆级', '4级', 'Ⅳ级'], en: 'grade 4' },
  },
  source: 'explanations of the second-generation disability certificate (digit 20)',
  status: 'verified',
  coverage: 'closed',
});
