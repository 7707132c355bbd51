import { codeList } from './code-list';

/** 资金来源. Names changed from 专项扶贫资金 over 衔接资金 (2021) to 常态化帮扶资金 (2026); they are one value each. */
export const fundSource = codeList({
  id: 'fund-source',
  title: { 'zh-CN': '资金来源', en: 'source of money' },
  values: {
    中央财政资金: {
      aliases: [
        '中央',
        '中央资金',
        '中央财政衔接资金',
        '中央衔接资金',
        '中央财政专项扶贫资金',
        '中央专项扶贫资金',
        '中央财政衔接推进乡村振兴补助资金',
        '中央财政常态化帮扶资金',
        '中央财政',
      ],
      en: 'central budget',
    },
    省级财政资金: {
      aliases: [
        '省级',
        '省级资金',
        '省级衔接资金',
        '省级财政衔接资金',
        '省级财政专项扶贫资金',
        '省级配套',
        '省财政',
        '自治区级资金',
      ],
      en: 'provincial budget',
    },
    市级财政资金: {
      aliases: ['市级', '市级资金', '市级配套', '市级衔接资金', '市级财政衔接资金', '州级资金', '市财政'],
      en: 'prefecture budget',
    },
    县级财政资金: {
      aliases: ['县级', '县级资金', '县级配套', '县级衔接资金', '区级资金', '县（区）级资金', '县财政', '县级财政衔接资金'],
      en: 'county budget',
    },
    涉农整合资金: {
      aliases: ['整合资金', '统筹整合资金', '其他涉农整合资金', '统筹整合财政涉农资金'],
      en: 'pooled agricultural funds',
    },
    地方政府债务资金: {
      aliases: ['地方债', '债券资金', '地方政府债券', '地方政府一般债券', '专项债'],
      en: 'local government debt',
    },
    行业资金: { aliases: ['行业部门资金', '部门资金'], en: 'line departments' },
    东西部协作资金: {
      aliases: ['东西协作', '东西部协作', '东西扶贫协作资金', '东西部扶贫协作资金', '携手奔小康资金', '粤桂协作资金'],
      en: 'partner provinces',
    },
    定点帮扶资金: { aliases: ['定点帮扶', '定点扶贫资金', '帮扶单位资金'], en: 'paired units' },
    社会捐赠: { aliases: ['社会捐赠资金', '捐赠资金', '社会资金', '捐赠', '社会募捐'], en: 'donations' },
    金融资金: { aliases: ['信贷资金', '银行贷款', '贷款', '金融贷款'], en: 'loans' },
    自筹: { aliases: ['自筹资金', '群众自筹', '单位自筹', '村级自筹'], en: 'own money' },
    其他: { aliases: ['其它', '其他资金', '其它资金'], en: 'other' },
  },
  source:
    'asset rules of a county in Anhui (凤政办发〔2021〕11号), a project register and fund sheets from public pages; no national code list was found',
  status: 'unverified',
  coverage: 'open',
});
