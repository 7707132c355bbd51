import { codeList } from './code-list';

/** 资金任务: the five tasks of 衔接资金, 2021–2025. */
export const fundTask = codeList({
  id: 'fund-task',
  title: { 'zh-CN': '资金任务', en: 'task of the fund' },
  values: {
    巩固拓展脱贫攻坚成果和乡村振兴: {
      aliases: ['巩固拓展和乡村振兴', '巩固拓展脱贫攻坚成果同乡村振兴', '巩固拓展脱贫攻坚成果'],
      from: 2021,
      to: 2025,
      en: 'consolidation and rural revitalisation',
    },
    以工代赈: { from: 2021, to: 2025, en: 'work for relief' },
    少数民族发展: { from: 2021, to: 2025, en: 'ethnic minorities' },
    欠发达国有农场巩固提升: { aliases: ['欠发达国有农场'], from: 2021, to: 2025, en: 'state farms' },
    欠发达国有林场巩固提升: { aliases: ['欠发达国有林场'], from: 2021, to: 2025, en: 'state forest farms' },
  },
  source: 'national rule on scoring the fund (财农〔2021〕122号) as restated by Yunnan, seen on a re-posting page',
  status: 'verified',
  coverage: 'closed',
});
