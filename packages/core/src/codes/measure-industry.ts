import { codeList } from './code-list';

/** 产业帮扶, second level. */
export const industryMeasure = codeList({
  id: 'measure-industry',
  title: { 'zh-CN': '产业帮扶', en: 'help with farming and business' },
  values: {
    独立发展产业: {
      aliases: ['种苗化肥等物资帮扶', '项目资金帮扶', '实物帮扶', '自主发展产业', '发展生产'],
      en: 'own business with money or goods',
    },
    产业奖补: { aliases: ['生产奖补', '以奖代补'], en: 'premium' },
    新型经营主体带动: {
      aliases: ['致富带头人、合作社、龙头企业带动', '合作社带动', '龙头企业带动', '致富带头人带动', '经营主体带动'],
      en: 'through a cooperative or firm',
    },
    技术指导: { aliases: ['技术指导或技术培训', '技术培训', '农业技术培训', '产业技术指导'], en: 'technical advice' },
    乡村旅游: { aliases: ['旅游帮扶'], en: 'tourism' },
    入股分红: { aliases: ['资产收益', '资产收益分红', '产业分红'], en: 'shares' },
    消费帮扶: { aliases: ['消费扶贫', '农产品销售'], en: 'buying their goods' },
    土地流转: { aliases: ['流转土地'], en: 'renting out land' },
    订单回收: { aliases: ['订单农业', '订单收购'], en: 'contracts to buy' },
    托管代养: { aliases: ['代养', '托管'], en: 'keeping animals for them' },
    光伏: { aliases: ['光伏帮扶', '光伏扶贫', '光伏收益'], en: 'solar power' },
    其他: { aliases: ['其它'], en: 'other' },
  },
  source:
    'bulletin no. 3 of the national census of poverty relief (2021, seen on a mirror) and the columns of a village system (glaaa-aa/smart-countryside-vue3, GitHub); the national system’s own list was not found',
  status: 'unverified',
  coverage: 'open',
});
