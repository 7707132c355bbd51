import { codeList } from './code-list';

/** 致贫原因. The cause is frozen at identification. Codes AAC007; 13 and 14 only occur among other causes and causes of return. */
export const povertyCause = codeList({
  id: 'poverty-cause',
  title: { 'zh-CN': '致贫原因', en: 'cause of poverty' },
  values: {
    因病: { code: '01', aliases: ['因病致贫', '因大病', '因病返贫', '疾病'], en: 'illness' },
    因残: { code: '02', aliases: ['因残致贫', '残疾'], en: 'disability' },
    因学: { code: '03', aliases: ['因学致贫', '上学'], en: 'cost of schooling' },
    因灾: { code: '04', aliases: ['因灾致贫', '因自然灾害', '自然灾害'], en: 'disaster' },
    缺土地: { code: '05', aliases: ['缺土地致贫', '缺少土地', '少土地'], en: 'lack of land' },
    缺水: { code: '06', aliases: ['缺水致贫'], en: 'lack of water' },
    缺技术: { code: '07', aliases: ['缺技术致贫', '缺少技术', '缺乏技术', '无技术'], en: 'lack of skills' },
    缺劳力: {
      code: '08',
      aliases: ['缺劳动力', '缺劳力致贫', '缺劳动力致贫', '缺少劳力', '缺少劳动力', '缺乏劳动力', '无劳力'],
      en: 'lack of labour',
    },
    缺资金: { code: '09', aliases: ['缺资金致贫', '缺少资金', '缺乏资金', '无资金'], en: 'lack of money to invest' },
    交通条件落后: { code: '10', aliases: ['交通落后', '交通不便', '因交通条件落后', '交通条件落后致贫'], en: 'bad roads' },
    自身发展动力不足: {
      code: '11',
      aliases: ['自身发展力不足', '发展动力不足', '内生动力不足', '自身动力不足', '自身发展动力不足致贫'],
      en: 'lack of own initiative',
    },
    其他: { code: '12', aliases: ['其它', '其他原因', '其它原因'], en: 'other' },
    因婚: { code: '13', aliases: ['因婚致贫', '因婚返贫'], en: 'cost of marriage' },
    产业扶贫失败: { code: '14', aliases: ['产业失败', '因产业扶贫失败'], en: 'failed business under a programme' },
    因丧: { aliases: ['因丧致贫'], en: 'death in the family' },
    缺住房: { aliases: ['因缺住房'], en: 'lack of housing' },
    缺电: { en: 'lack of power' },
  },
  source:
    'field AAC007 of a query builder over the national tables (01–14); 因丧, 缺住房, 缺电 in the relocation system fovsoft/ym (GitHub, 2020)',
  status: 'verified',
  coverage: 'open',
});
