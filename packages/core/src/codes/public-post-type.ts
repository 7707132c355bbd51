import { codeList } from './code-list';

/** 公益性岗位类型. Every place has its own. */
export const publicPostType = codeList({
  id: 'public-post-type',
  title: { 'zh-CN': '公益性岗位类型', en: 'kind of public post' },
  values: {
    保洁员: {
      aliases: ['乡村保洁', '保洁', '乡村保洁员', '卫生保洁', '环境管理员', '环卫', '村级保洁员', '清洁工'],
      en: 'cleaner',
    },
    生态护林员: { aliases: ['护林员', '林木管护', '公益林护林员', '生态护林'], en: 'forest ranger' },
    道路维护员: {
      aliases: ['护路员', '公路养护', '乡村道路维护', '养路', '养护员', '道路清洁员', '公路养护员'],
      en: 'road keeper',
    },
    河道管理员: { aliases: ['河道管护', '护河员', '巡河员', '河道保洁'], en: 'river keeper' },
    水管员: { aliases: ['水利管护', '农村水利管护', '水利工程管护', '管水员'], en: 'water keeper' },
    治安巡逻员: { aliases: ['治安巡逻', '治安协管', '治安协管员', '巡逻员'], en: 'watch' },
    养老护理员: { aliases: ['助老', '养老服务', '护老员'], en: 'carer of the old' },
    助残员: { aliases: ['助残', '残疾人专职委员', '残疾人服务'], en: 'helper of the disabled' },
    爱心理发员: { aliases: ['理发员'], en: 'barber' },
    寄递物流员: { aliases: ['寄递物流', '物流配送'], en: 'parcel post' },
    光伏公益岗: { aliases: ['光伏公益岗位', '光伏管护员'], en: 'paid from solar income' },
    其他: { aliases: ['其它', '其他公益性岗位', '其他岗位'], en: 'other' },
  },
  source:
    'posts named in public notices and news of Gansu (2020), Qingdao (2018), Hubei, Jilin (2025) and Hebei (2024); no national list was found',
  status: 'unverified',
  coverage: 'open',
});
