import { codeList } from './code-list';

/** 就业帮扶, second level. */
export const employmentMeasure = codeList({
  id: 'measure-employment',
  title: { 'zh-CN': '就业帮扶', en: 'help with work' },
  values: {
    技能培训: { aliases: ['职业技能培训', '就业培训', '培训', '就业技能培训'], en: 'training' },
    劳务输出: { aliases: ['组织劳务输出', '有组织劳务输出', '转移就业'], en: 'organised work away' },
    外出务工补贴: {
      aliases: ['外出劳务补贴', '外出务工交通补贴', '交通补贴', '外出务工交通补助', '务工补贴', '交通费补助'],
      en: 'travel grant',
    },
    就业服务: { aliases: ['就业信息服务', '岗位推荐', '招聘会', '职业指导', '就业指导'], en: 'job service' },
    创业扶持: { aliases: ['创业补贴', '创业培训', '自主创业扶持'], en: 'help to start a business' },
    帮扶车间: { aliases: ['扶贫车间', '就业帮扶车间', '帮扶车间就业'], en: 'village workshop' },
    就读技工学校: { aliases: ['技工学校', '技工院校'], en: 'technical school' },
    公益性岗位: { aliases: ['公益岗位', '公益岗', '公益性岗位就业'], en: 'public post' },
    就近就业: { aliases: ['就近务工', '就地就近就业'], en: 'work near home' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): 技能培训, 劳务输出, 外出务工补贴, 其他; bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror)',
  status: 'unverified',
  coverage: 'open',
});
