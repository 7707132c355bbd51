import type { Condition, Question } from '../ask/question';

/** Words of forms that no code list has, and what they mean in each ledger. */
export interface Concept {
  readonly words: readonly string[];
  /** The same words when they count persons or households by themselves. */
  readonly hint?: Question['count'];
  readonly on: Readonly<Record<string, readonly Omit<Condition, 'ledger'>[]>>;
  readonly isMonitored?: true;
  readonly oneOf?: string;
}

const is = (field: string, ...values: readonly string[]): Omit<Condition, 'ledger'> => ({ field, is: 'any-of', values });
const filled = (field: string): Omit<Condition, 'ledger'> => ({ field, is: 'filled' });
/** The same condition in each ledger that has the column. */
const everywhere = (...conditions: readonly Omit<Condition, 'ledger'>[]): Concept['on'] =>
  Object.fromEntries(['household', 'person', 'roster', 'monitored'].map((ledger) => [ledger, conditions]));
const inLists = (...conditions: readonly Omit<Condition, 'ledger'>[]): Concept['on'] => ({
  monitored: conditions,
  roster: conditions,
  household: conditions,
});

const ANY_MONITORED: Concept['on'] = {
  monitored: [],
  roster: [filled('monitoringClass')],
  household: [filled('monitoringClass')],
};
const monitoredClass = (name: string, ...words: readonly string[]): Concept => ({
  words: [name, ...words],
  hint: 'household',
  on: inLists(is('monitoringClass', name)),
  isMonitored: true,
  oneOf: 'monitoringClass',
});

/** The usual words of upper levels' forms from 2021 on. Whoever fills in a form with other words is asked. */
export const CONCEPTS: readonly Concept[] = [
  {
    words: [
      '监测对象',
      '防返贫监测对象',
      '防止返贫监测对象',
      '监测帮扶对象',
      '防止返贫致贫监测对象',
      '三类人群',
      '易返贫致贫对象',
    ],
    on: ANY_MONITORED,
    isMonitored: true,
  },
  { words: ['监测户', '三类户', '监测对象户', '易返贫致贫户'], hint: 'household', on: ANY_MONITORED, isMonitored: true },
  { words: ['监测人口', '监测对象人口', '三类人员', '易返贫致贫人口'], hint: 'person', on: ANY_MONITORED, isMonitored: true },
  monitoredClass('脱贫不稳定户', '脱贫不稳定', '脱贫监测户', '不稳定户'),
  monitoredClass('边缘易致贫户', '边缘易致贫', '边缘户'),
  monitoredClass('突发严重困难户', '突发严重困难', '突发困难户'),
  {
    words: ['脱贫户', '已脱贫户', '脱贫家庭'],
    hint: 'household',
    on: everywhere(is('householdType', '脱贫户', '脱贫不稳定户')),
    oneOf: 'householdType',
  },
  {
    words: ['脱贫人口', '已脱贫人口', '脱贫群众'],
    hint: 'person',
    on: everywhere(is('householdType', '脱贫户', '脱贫不稳定户')),
    oneOf: 'householdType',
  },
  {
    words: ['一般农户', '普通农户', '一般户', '普通户'],
    hint: 'household',
    on: everywhere(is('householdType', '普通农户')),
    oneOf: 'householdType',
  },
  {
    words: ['风险已消除', '已消除风险', '风险消除', '消除风险', '已消除'],
    on: inLists(is('riskRemoved', '是')),
    isMonitored: true,
    oneOf: 'riskRemoved',
  },
  {
    words: ['风险未消除', '未消除风险', '未消除', '尚未消除风险', '风险尚未消除'],
    on: inLists(is('riskRemoved', '否')),
    isMonitored: true,
    oneOf: 'riskRemoved',
  },
  { words: ['有残疾人', '有残疾成员', '残疾户'], hint: 'household', on: everywhere(is('healthStatus', '残疾')) },
  { words: ['残疾', '残疾人', '残疾人口'], hint: 'person', on: everywhere(is('healthStatus', '残疾')) },
  { words: ['大病', '患大病', '患有大病', '大病患者', '重病'], hint: 'person', on: everywhere(is('healthStatus', '大病')) },
  {
    words: ['长期慢性病', '慢性病', '患慢性病', '患长期慢性病', '慢病'],
    hint: 'person',
    on: everywhere(is('healthStatus', '长期慢性病')),
  },
  { words: ['男', '男性'], hint: 'person', on: everywhere(is('sex', '男')), oneOf: 'sex' },
  { words: ['女', '女性', '妇女'], hint: 'person', on: everywhere(is('sex', '女')), oneOf: 'sex' },
  {
    words: ['务工', '外出务工', '务工人员', '外出务工人员', '已务工', '务工就业', '外出务工劳动力'],
    hint: 'person',
    on: everywhere({ field: 'workMonths', is: 'none-of', values: ['0'] }),
  },
  {
    words: ['有劳动能力', '有劳动力', '劳动力', '有劳动能力人口'],
    hint: 'person',
    on: everywhere(is('labourSkill', '普通劳动力', '技能劳动力', '弱劳动力或半劳动力')),
  },
  { words: ['公益性岗位', '公益岗位', '公益岗', '公益性岗位人员'], hint: 'person', on: everywhere(filled('publicPostType')) },
  {
    words: ['低保', '享受低保', '低保对象', '纳入低保', '农村低保'],
    on: { person: [is('hasMinimumLiving', '是')], monitored: [is('minimumLivingPolicy', '农村低保', '城市低保')] },
  },
  {
    words: ['低保户'],
    hint: 'household',
    on: { person: [is('hasMinimumLiving', '是')], monitored: [is('minimumLivingPolicy', '农村低保', '城市低保')] },
  },
  {
    words: ['低保人口', '低保人员'],
    hint: 'person',
    on: { person: [is('hasMinimumLiving', '是')], monitored: [is('minimumLivingPolicy', '农村低保', '城市低保')] },
  },
  {
    words: ['特困', '特困供养', '特困人员', '特困供养人员'],
    on: { person: [is('hasExtremePovertySupport', '是')], monitored: [is('extremePovertyPolicy', '农村特困', '城市特困')] },
  },
  {
    words: ['危房', '住危房', '住房不安全', '存在住房安全问题', '有住房安全问题', '住房安全有问题', '住房安全问题'],
    hint: 'household',
    on: everywhere(is('hasUnsafeHouse', '是')),
  },
  { words: ['危房户'], hint: 'household', on: everywhere(is('hasUnsafeHouse', '是')) },
  {
    words: [
      '饮水不安全',
      '存在饮水安全问题',
      '有饮水安全问题',
      '饮水安全有问题',
      '饮水安全问题',
      '未解决饮水安全',
      '未解决安全饮水',
      '未实现饮水安全',
      '未解决安全饮用水',
    ],
    hint: 'household',
    on: everywhere(is('hasSafeWater', '否')),
  },
  {
    words: ['未参加医保', '未参保', '未参加基本医疗保险', '未参加基本医保', '未参合', '未参加医疗保险'],
    hint: 'person',
    on: everywhere(is('hasResidentMedical', '否'), is('hasEmployeeMedical', '否')),
  },
  { words: ['少数民族'], hint: 'person', on: everywhere({ field: 'ethnicGroup', is: 'none-of', values: ['汉族'] }) },
];

/** 县内 is all of the county, unless the form counts the township apart. */
export const WITHIN_COUNTY: { readonly wide: Concept; readonly narrow: Concept } = {
  wide: {
    words: ['县内', '县内务工'],
    hint: 'person',
    on: everywhere(is('workPlace', '乡(镇)内务工', '乡(镇)外县内务工')),
    oneOf: 'workPlace',
  },
  narrow: {
    words: ['县内', '县内务工'],
    hint: 'person',
    on: everywhere(is('workPlace', '乡(镇)外县内务工')),
    oneOf: 'workPlace',
  },
};

/** Other titles under which forms ask for an indicator. */
export const INDICATOR_WORDS: Readonly<Record<string, readonly string[]>> = {
  'poverty/poor-households': ['贫困户数', '贫困户户数', '贫困户', '未脱贫户数', '存量贫困户'],
  'poverty/poor-persons': ['贫困人口数', '贫困人口', '贫困人数', '贫困户人数', '未脱贫人数', '存量贫困人口'],
  'poverty/exited-households': ['脱贫户数', '本年脱贫户数'],
  'poverty/exited-persons': ['脱贫人数', '本年脱贫人数'],
  'education/dropouts': [
    '失学辍学人数',
    '义务教育阶段失学辍学人数',
    '义务教育失学辍学人数',
    '辍学人数',
    '失学辍学学生数',
    '失学辍学',
  ],
  'education/students': ['在校生数', '在校学生数', '在校学生人数', '在校生'],
  'monitoring/compulsory-dropouts': ['监测对象失学辍学人数', '监测对象义务教育阶段失学辍学人数', '监测对象失学辍学'],
  'monitoring/newly-identified-households': [
    '当年新识别户数',
    '本年新识别户数',
    '本年度新识别监测对象户数',
    '今年新识别户数',
    '本年新增监测对象户数',
    '监测对象当年新识别户数',
    '监测对象本年新识别户数',
    '监测对象本年新增户数',
    '监测对象当年新增户数',
  ],
  'monitoring/newly-identified-persons': [
    '当年新识别人数',
    '本年新识别人数',
    '本年度新识别监测对象人数',
    '今年新识别人数',
    '本年新增监测对象人数',
    '监测对象当年新识别人数',
    '监测对象本年新识别人数',
    '监测对象本年新增人数',
    '监测对象当年新增人数',
  ],
  'monitoring/removed-households-of-year': [
    '本年风险消除户数',
    '当年消除风险户数',
    '本年消除风险户数',
    '监测对象当年风险消除户数',
    '监测对象本年风险消除户数',
  ],
  'monitoring/removed-households': [
    '累计消除风险户数',
    '累计消除户数',
    '监测对象累计消除户数',
    '监测对象累计风险消除户数',
    '监测对象累计消除风险户数',
  ],
  'monitoring/removed-persons': [
    '累计消除风险人数',
    '累计消除人数',
    '监测对象累计消除人数',
    '监测对象累计风险消除人数',
    '监测对象累计消除风险人数',
  ],
  'monitoring/open-households': ['监测对象风险未消除户数', '监测对象未消除风险户数', '未消除风险户数'],
  'monitoring/open-persons': ['监测对象风险未消除人数', '监测对象未消除风险人数', '未消除风险人数'],
  'monitoring/removed-share': ['监测对象风险消除率', '风险消除比例'],
  'monitoring/households-without-measures': ['监测对象未落实措施户数', '未落实帮扶措施户数', '监测对象未落实帮扶措施户数'],
  'monitoring/measures-share': ['监测对象措施落实率', '帮扶措施落实率'],
  'coverage/medical': ['基本医保参保率', '医保参保率', '医疗保险参保率'],
  'project/budget': ['总投资', '项目总投资', '投资总额', '计划总投资', '计划投资'],
  'project/central-funds': ['中央资金', '中央衔接资金', '中央财政资金'],
  'project/provincial-funds': ['省级资金', '省级衔接资金', '省级财政资金'],
  'project/prefecture-funds': ['市级资金', '市级财政资金', '市州资金'],
  'project/county-funds': ['县级资金', '县级财政资金', '县区资金'],
  'project/allocated': ['到位资金', '资金到位', '已到位资金'],
  'project/paid': ['已支付资金', '支付资金', '累计支付', '已支付', '累计支付资金', '已支出资金'],
  'project/payment-progress': ['支付进度', '资金支付率', '支付率', '资金支出进度'],
  'project/projects': ['项目数', '项目数量', '项目总数', '实施项目数', '项目'],
  'project/finished-share': ['完工率'],
  'project/started-share': ['开工率'],
  'project/beneficiary-households': ['受益户数', '受益户'],
  'project/beneficiary-persons': ['受益人数', '受益人口', '受益人'],
  'village/collective-income': ['村级集体经济收入', '村集体经济收入', '集体经济收入'],
};

/** Words that say nothing about who is counted. */
export const NEUTRAL: readonly string[] = [
  '的',
  '中',
  '情况',
  '数量',
  '数值',
  '数据',
  '总',
  '共',
  '共计',
  '共有',
  '现有',
  '实有',
  '期末',
  '年末',
  '年底',
  '目前',
  '当前',
  '本期',
  '截至目前',
  '其中',
  '人员',
  '成员',
  '占',
  '、',
  '，',
  ',',
  ':',
  ';',
  '.',
  '-',
  '/',
  '有',
  '存在',
  '家庭',
  '本镇',
  '本乡',
  '本村',
  '基本信息',
];

/** Heads that only gather others below them. */
export const GATHERING: readonly string[] = [
  '三保障',
  '两不愁三保障',
  '三保障和饮水安全',
  '三保障及饮水安全',
  '基本情况',
  '人口情况',
  '人口结构',
  '就业情况',
  '就业',
  '务工情况',
  '外出务工情况',
  '义务教育',
  '基本医疗',
  '基本医疗保险',
  '医疗保险',
  '住房安全',
  '安全住房',
  '饮水安全',
  '安全饮水',
  '教育',
  '教育保障',
  '医疗',
  '医疗保障',
  '住房',
  '住房保障',
  '饮水',
  '饮水保障',
  '健康',
  '年龄结构',
  '年龄段',
  '年龄',
  '性别',
  '按性别',
  '按年龄',
  '按户类型',
  '按监测类别',
  '类别',
  '指标',
  '指标名称',
  '项目名称',
  '内容',
  '单位',
  '行政村',
  '村',
  '村名',
  '乡镇',
  '劳动力情况',
  '健康情况',
  '识别',
  '风险情况',
  '监测情况',
  '排查情况',
  '存在问题',
  '问题',
  '项目情况',
  '资金情况',
  '资金',
  '资金来源',
  '残疾情况',
  '产业',
  '总体情况',
  '数量',
  '数值',
  '本期',
  '期末数',
  '合计情况',
  '务工区域',
  '务工地点',
  '按务工区域',
  '政策享受情况',
  '保障情况',
  '兜底保障',
  '综合保障',
  '风险消除情况',
  '民政政策',
  '社会保障',
  '年龄组',
  '年龄分组',
  '项目数据',
  '各类人员',
  '按类别',
];

/** Reason of `reasons` for which a word is refused. */
export type Refusal = 'previous' | 'month' | 'share' | 'mean';

/** Words of what these ledgers cannot tell: another period, a comparison, a share. */
export const REFUSED: Readonly<Record<string, Refusal>> = Object.fromEntries([
  ...[
    '上月',
    '上期',
    '上年',
    '去年',
    '上年同期',
    '同比',
    '环比',
    '增减',
    '增长',
    '较上月',
    '较上年',
    '比上年',
    '比上月',
    '期初',
    '年初',
  ].map((word) => [word, 'previous' as const]),
  ...['本月', '当月', '本周', '本季度', '本季'].map((word) => [word, 'month' as const]),
  ...['占比', '比例', '比重', '覆盖率', '百分比', '率'].map((word) => [word, 'share' as const]),
  ...['平均', '人均', '户均', '均'].map((word) => [word, 'mean' as const]),
]);

/** Columns of a form that take words, not numbers. */
export const WORDS_ONLY =
  /^(备注|说明|情况说明|负责人|责任人|联系人|联系电话|电话|签字|签名|填表人|填报人|日期|时间|原因|原因说明|措施|整改措施|整改时限|完成时限|地点|姓名|户主姓名|证件号码|身份证号码?|项目名称|建设内容|行政村|村名?|村（社区）|乡镇|组别?|序号|问题描述|主要问题|存在的?主要问题|下一步打算|单位名称|填报单位)$/;
