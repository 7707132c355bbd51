import { codeList } from './code-list';

/** 项目类型, first level, from 2021; older classes with the years of their use. */
export const projectType = codeList({
  id: 'project-type',
  title: { 'zh-CN': '项目类型', en: 'type of project' },
  values: {
    产业发展: { aliases: ['产业', '产业类', '产业项目', '产业发展项目', '产业帮扶', '产业扶贫'], en: 'industry' },
    就业项目: { aliases: ['就业', '就业类', '就业扶贫类', '就业扶贫', '就业帮扶'], en: 'employment' },
    乡村建设行动: {
      aliases: ['乡村建设', '乡村建设行动项目', '基础设施', '基础设施类', '基础设施项目', '农村基础设施'],
      en: 'rural construction',
    },
    易地搬迁后扶: {
      aliases: ['易地搬迁后续扶持', '易地扶贫搬迁后续扶持', '易地搬迁', '搬迁后扶', '易地扶贫搬迁'],
      en: 'after relocation',
    },
    巩固三保障成果: {
      aliases: ['三保障', '巩固三保障', '生活条件改善类', '生活条件改善', '教育扶贫类', '教育', '健康', '巩固“三保障”成果'],
      en: 'schooling, health, housing',
    },
    乡村治理和精神文明建设: { aliases: ['乡村治理', '精神文明建设', '乡村治理与精神文明建设'], en: 'village governance' },
    数字乡村: { aliases: ['数字乡村建设'], en: 'digital village' },
    以工代赈: { aliases: ['以工代赈项目'], en: 'work for relief' },
    少数民族发展: { aliases: ['少数民族发展项目'], en: 'ethnic minorities' },
    项目管理费: { aliases: ['管理费'], en: 'management fee' },
    其他: { aliases: ['其它', '其他项目'], en: 'other' },
  },
  source:
    'plans and fund notices of 卧龙 (2026), 达川 (2024), 五原 (2025) and a Xinjiang county (2020); the two-level national list was not found',
  status: 'unverified',
  coverage: 'open',
});
