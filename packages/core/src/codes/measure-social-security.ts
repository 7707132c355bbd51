import { codeList } from './code-list';

/** 综合保障, second level. */
export const socialSecurityMeasure = codeList({
  id: 'measure-social-security',
  title: { 'zh-CN': '综合保障', en: 'social security' },
  values: {
    低保: { aliases: ['最低生活保障', '享受低保', '农村低保', '城市低保', '纳入低保'], en: 'minimum living allowance' },
    特困供养: {
      aliases: ['特困', '特困救助供养', '五保', '五保供养', '纳入特困供养', '特困人员救助供养'],
      en: 'extreme poverty support',
    },
    养老保险: {
      aliases: ['养老金', '城乡居民基本养老保险', '代缴养老保险', '城乡居民养老保险', '基本养老保险', '养老保险代缴', '养老'],
      en: 'old-age insurance',
    },
    临时救助: { aliases: ['临时救助金'], en: 'emergency relief' },
    残疾人补贴: {
      aliases: ['残疾人两项补贴', '两项补贴', '困难残疾人生活补贴', '重度残疾人护理补贴', '残疾补贴'],
      en: 'disability grants',
    },
    孤儿保障: { aliases: ['孤儿', '孤儿生活费', '困境儿童保障', '事实无人抚养儿童', '孤儿基本生活费'], en: 'orphans' },
    高龄补贴: { aliases: ['高龄津贴', '老年补贴'], en: 'for the very old' },
    防贫保险: { aliases: ['防返贫保险', '防贫保'], en: 'insurance against poverty' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 低保, 特困供养, 残疾人补贴; columns of a village system (glaaa-aa/smart-countryside-vue3, GitHub)',
  status: 'unverified',
  coverage: 'open',
});
