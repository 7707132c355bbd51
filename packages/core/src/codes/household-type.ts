import { codeList } from './code-list';

/** 户类型 from 2021. A household may be 脱贫户 and monitored at the same time. */
export const householdType = codeList({
  id: 'household-type',
  title: { 'zh-CN': '户类型', en: 'type of household' },
  values: {
    脱贫户: { code: '1', aliases: ['已脱贫户', '原建档立卡贫困户', '脱贫', '脱贫家庭'], en: 'household that has exited poverty' },
    普通农户: { code: '0', aliases: ['一般农户', '非建档立卡户', '农户', '一般户', '普通户'], en: 'ordinary rural household' },
    监测对象: {
      aliases: ['监测户', '监测对象户', '防返贫监测对象', '三类户', '三类人员'],
      en: 'monitored household (local value)',
    },
    脱贫不稳定户: { aliases: ['脱贫监测户', '脱贫不稳定'], en: 'exited, unstable (local value)' },
    边缘易致贫户: { aliases: ['边缘户', '边缘易致贫'], en: 'at the edge of poverty (local value)' },
    突发严重困难户: { aliases: ['突发困难户', '突发严重困难'], en: 'in sudden serious hardship (local value)' },
  },
  source: 'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping); numbers of a local system',
  status: 'verified',
  coverage: 'open',
});
