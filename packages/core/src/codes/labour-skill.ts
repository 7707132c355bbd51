import { codeList } from './code-list';

/** 劳动技能. The value 弱劳动力或半劳动力 was added in 2019. */
export const labourSkill = codeList({
  id: 'labour-skill',
  title: { 'zh-CN': '劳动技能', en: 'ability to work' },
  values: {
    普通劳动力: { code: '01', aliases: ['普通劳动', '普通', '一般劳动力', '有劳动能力', '普通劳力'], en: 'ordinary worker' },
    技能劳动力: { code: '02', aliases: ['技能劳动能力', '技能', '技术劳动力', '技能型劳动力'], en: 'skilled worker' },
    丧失劳动力: { code: '03', aliases: ['丧失劳动能力', '丧失', '丧失劳力'], en: 'has lost the ability to work' },
    无劳动力: { code: '04', aliases: ['无劳动能力', '无劳力', '没有劳动能力'], en: 'unable to work' },
    弱劳动力或半劳动力: {
      aliases: [
        '若劳动力或半劳动力',
        '弱劳动力',
        '半劳动力',
        '弱劳力',
        '弱半劳动力',
        '弱（半）劳动力',
        '半（弱）劳动力',
        '弱劳动力/半劳动力',
        '半劳力',
        '若劳动力',
      ],
      from: 2019,
      en: 'weak or half worker',
    },
  },
  source:
    'dictionary of a collection app (01–04); from 2019 with a fifth value in the relocation system fovsoft/ym (GitHub) and in a desktop checker of 2021; misspellings from the templates of q2332066/poverty (GitHub)',
  status: 'verified',
  coverage: 'closed',
});
