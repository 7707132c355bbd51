import { codeList } from './code-list';

/** 健康帮扶, second level. */
export const healthMeasure = codeList({
  id: 'measure-health',
  title: { 'zh-CN': '健康帮扶', en: 'help with health' },
  values: {
    城乡居民基本医疗保险个人缴费补贴: {
      aliases: [
        '参保缴费补贴',
        '城乡居民医保个人缴费补贴',
        '医保缴费补贴',
        '参加城乡居民基本医疗保险个人缴费补贴',
        '参保资助',
        '资助参保',
        '新农合个人缴费补贴',
      ],
      en: 'insurance fee paid',
    },
    医疗救助: { aliases: ['城乡医疗救助', '医疗救助金'], en: 'medical relief' },
    大病保险: { aliases: ['大病保险报销', '城乡居民大病保险'], en: 'serious illness insurance' },
    大病专项救治: { aliases: ['大病救治', '大病救助', '大病集中救治'], en: 'treatment of serious illness' },
    签约家庭医生: {
      aliases: ['家庭医生签约', '家庭医生签约服务', '签约医生', '慢性病家庭医生签约', '四类慢性病家庭医生签约'],
      en: 'family doctor',
    },
    办理慢性病卡: { aliases: ['慢性病卡', '慢病卡', '慢性病证', '慢特病待遇'], en: 'chronic illness card' },
    住院医疗报销: { aliases: ['住院报销', '医疗费用报销', '医保报销'], en: 'hospital costs repaid' },
    先诊疗后付费: { aliases: ['一站式结算', '县域内住院“一站式”结算', '先诊疗后付费一站式结算'], en: 'pay after treatment' },
    补充医疗保险: { aliases: ['商业补充医疗保险', '扶贫保', '惠民保'], en: 'supplementary insurance' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping): the first value; columns of a village system (glaaa-aa/smart-countryside-vue3, GitHub); bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror)',
  status: 'unverified',
  coverage: 'open',
});
