import { codeList } from './code-list';

/** 贫困户属性 (AAC006), to 2020. */
export const povertyAttribute = codeList({
  id: 'poverty-attribute',
  title: { 'zh-CN': '贫困户属性', en: 'attribute of a poor household' },
  values: {
    一般贫困户: { code: '01', aliases: ['一般贫困', '一般', '扶贫户'], to: 2020, en: 'ordinary poor household' },
    低保脱贫户: { code: '02', en: 'exited, with minimum living allowance' },
    特困供养脱贫户: { code: '03', aliases: ['五保脱贫户'], en: 'exited, with extreme poverty support' },
    低保贫困户: {
      code: '04',
      aliases: ['低保户', '低保', '扶贫低保户', '低保(部分)贫困户', '低保(全家)贫困户'],
      to: 2020,
      en: 'poor household with minimum living allowance',
    },
    一般脱贫户: { code: '05', aliases: ['一般脱贫'], en: 'ordinary exited household' },
    特困供养贫困户: {
      code: '06',
      aliases: ['五保户', '五保', '五保贫困户', '特困户', '特困供养户', '特困'],
      to: 2020,
      en: 'poor household with extreme poverty support',
    },
    低保特困供养贫困户: { code: '07', to: 2020, en: 'poor household with both' },
    低保特困供养户: { code: '08', en: 'household with both' },
  },
  source: 'field AAC006 of one converter over the national tables; older and local names from forms and sheets',
  status: 'verified',
  coverage: 'open',
});
