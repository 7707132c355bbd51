import { fundTask } from '../codes/fund-task';
import { projectNature } from '../codes/project-nature';
import { projectStage } from '../codes/project-stage';
import { projectType } from '../codes/project-type';
import { code } from '../kinds/code';
import { count } from '../kinds/count';
import { householdCode } from '../kinds/household-code';
import { money } from '../kinds/money';
import { month } from '../kinds/month';
import { personName } from '../kinds/name';
import { phone } from '../kinds/phone';
import { quantity } from '../kinds/quantity';
import { text } from '../kinds/text';
import { identity } from './columns/identity';
import { place } from './columns/place';
import { column, ledger } from './ledger';

/** A short header that means something only below a header of money by source. */
const below = (...words: readonly string[]): string[] =>
  ['资金来源', '资金规模', '总投资', '项目总投资', '资金到位情况', '项目资金', '投资', '资金构成', '资金'].flatMap((parent) =>
    words.map((word) => `${parent}/${word}`),
  );
const fund = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(money, { title, en, synonyms, blank: 'zero', unit: '万元' });
/** The same, with its short header below a header of money by source. */
const bySource = (word: string, title: string, en: string, ...synonyms: readonly string[]) => ({
  ...fund(title, en, ...synonyms),
  under: below(word),
});
const amount = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(money, { title, en, synonyms, blank: 'unknown', unit: '万元' });
const beneficiaries = (title: string, en: string, unit: '户' | '人', ...synonyms: readonly string[]) =>
  column(count, { title, en, synonyms, blank: 'unknown', unit });
/** Short headers of those who benefit, below the header of all of them. */
const belowBeneficiaries = (...words: readonly string[]): string[] =>
  ['受益对象', '受益情况', '受益群体', '受益范围', '带动情况', '受益'].flatMap((parent) =>
    words.map((word) => `${parent}/${word}`),
  );
// Plans and progress are kept by the month (项目实施进度到月份); a full date is read as its month.
const monthOf = (title: string, en: string, ...synonyms: readonly string[]) =>
  column(month, { title, en, synonyms, blank: 'unknown' });

/**
 * 项目台账: one row a project, money in 万元. Name, nature, place, progress, content, scale and money by source were seen on a real
 * register; quantities, dates and beneficiaries are usual on township sheets but were not seen on an official template.
 */
export const project = ledger({
  id: 'project',
  title: { 'zh-CN': '项目台账', en: 'project ledger' },
  titles: [
    '项目库',
    '项目计划表',
    '项目明细表',
    '项目情况表',
    '项目实施台账',
    '扶贫项目台账',
    '衔接资金项目台账',
    '项目调度表',
    '项目资金台账',
    '帮扶项目台账',
    '项目实施情况',
    '项目清单',
    '项目进度表',
  ],
  rowIs: 'project',
  key: ['projectCode'],
  place: ['county', 'township', 'village'],
  telling: {
    fields: [
      'projectName',
      'projectCode',
      'projectType',
      'projectNature',
      'content',
      'responsibleUnit',
      'budget',
      'centralFunds',
      'allocated',
      'paid',
      'stage',
      'planQuantity',
      'planStart',
      'planFinish',
    ],
    enough: 3,
  },
  asOf: 'year',
  columns: {
    year: { ...identity.year, synonyms: ['年份', '项目年度', '实施年度', '计划年度', '资金年度', '所属年度'] },
    projectCode: column(householdCode, {
      title: '项目编号',
      en: 'project code',
      synonyms: ['项目代码', '项目编码', '项目库编号', '项目号'],
      blank: 'unknown',
    }),
    projectName: column(text, {
      title: '项目名称',
      en: 'project',
      synonyms: ['项目', '工程名称', '建设项目名称', '子项目名称'],
      blank: 'unknown',
    }),
    projectType: column(code(projectType), {
      title: '项目类型',
      en: 'type of project',
      synonyms: ['项目类别', '项目分类', '项目大类'],
      blank: 'unknown',
    }),
    projectNature: column(code(projectNature), {
      title: '建设性质',
      en: 'nature of construction',
      synonyms: ['项目性质', '建设性质(新建/扩建/改建)', '项目建设性质'],
      blank: 'none',
    }),
    fundTask: column(code(fundTask), {
      title: '资金任务',
      en: 'task of the fund',
      synonyms: ['任务方向', '资金任务方向'],
      blank: 'none',
      from: 2021,
    }),
    county: place.county,
    township: { ...place.township, synonyms: [...(place.township.synonyms ?? []), '实施乡镇', '项目所在乡镇'] },
    village: { ...place.village, synonyms: [...(place.village.synonyms ?? []), '实施村', '项目所在村', '实施地点(到村)'] },
    site: column(text, { title: '实施地点', en: 'site', synonyms: ['建设地点', '项目地点', '项目实施地点'], blank: 'unknown' }),
    responsibleUnit: column(text, {
      title: '实施单位',
      en: 'unit that carries it out',
      synonyms: ['项目实施单位', '责任单位', '建设单位', '项目单位', '项目责任单位', '实施主体'],
      blank: 'unknown',
    }),
    competentDepartment: column(text, {
      title: '主管部门',
      en: 'competent department',
      synonyms: ['项目主管部门', '主管单位', '行业主管部门'],
      blank: 'none',
    }),
    personInCharge: column(personName, {
      title: '责任人',
      en: 'person in charge',
      synonyms: ['项目负责人', '负责人', '项目责任人'],
      blank: 'none',
    }),
    contactPhone: column(phone, {
      title: '联系电话',
      en: 'telephone',
      synonyms: ['负责人联系电话', '联系方式', '责任人电话'],
      blank: 'none',
    }),
    content: column(text, {
      title: '建设内容',
      en: 'content',
      synonyms: ['建设内容及规模', '项目内容', '主要建设内容', '项目建设内容', '建设任务', '建设内容与规模'],
      blank: 'unknown',
    }),
    planQuantity: column(quantity, {
      title: '计划数量',
      en: 'planned quantity',
      synonyms: ['计划工程量', '建设规模', '计划规模', '计划建设规模', '计划任务量', '建设规模（数量）'],
      under: ['计划/数量', '计划/规模', '计划任务/数量'],
      blank: 'unknown',
    }),
    actualQuantity: column(quantity, {
      title: '完成数量',
      en: 'finished quantity',
      synonyms: [
        '实际数量',
        '实际完成数量',
        '完成工程量',
        '已完成工程量',
        '实际完成工程量',
        '完成规模',
        '已完成数量',
        '实际完成',
      ],
      under: ['完成/数量', '实际/数量', '完成情况/数量'],
      blank: 'unknown',
    }),
    quantityUnit: column(text, {
      title: '计量单位',
      en: 'unit of the quantities',
      synonyms: ['数量单位', '规模单位', '工程量单位'],
      under: ['计划数量/单位', '建设规模/单位', '工程量/单位', '数量/单位', '计划工程量/单位', '规模/单位'],
      blank: 'unknown',
    }),
    planStart: monthOf(
      '计划开工时间',
      'planned start',
      '计划开工日期',
      '计划开始时间',
      '拟开工时间',
      '计划开始日期',
      '计划开工年月',
    ),
    planFinish: monthOf(
      '计划完工时间',
      'planned finish',
      '计划完工日期',
      '计划竣工时间',
      '计划完成时间',
      '拟完工时间',
      '计划竣工日期',
      '计划完成日期',
    ),
    actualStart: {
      ...monthOf('开工时间', 'actual start', '实际开工时间', '实际开工日期', '开工日期', '实际开始时间'),
      blank: 'none',
    },
    actualFinish: {
      ...monthOf(
        '完工时间',
        'actual finish',
        '实际完工时间',
        '实际完工日期',
        '竣工时间',
        '完工日期',
        '实际竣工时间',
        '竣工日期',
        '实际竣工日期',
        '实际完成时间',
      ),
      blank: 'none',
    },
    acceptedOn: { ...monthOf('验收时间', 'accepted on', '验收日期', '竣工验收时间'), blank: 'none' },
    stage: column(code(projectStage), {
      title: '项目进度',
      en: 'stage',
      synonyms: ['实施进度', '项目实施进度', '项目实施进度(到月份)', '进展情况', '项目状态', '建设进度', '项目进展', '工程进度'],
      blank: 'unknown',
    }),
    budget: {
      ...amount(
        '总投资',
        'total cost',
        '项目总投资',
        '投资总额',
        '项目资金',
        '资金总额',
        '项目预算总投资',
        '计划总投资',
        '项目资金规模',
        '资金规模',
        '计划投资',
        '项目总投资（万元）',
        '投资概算',
        '预算总投资',
      ),
      under: below('合计', '小计', '总计', '总额', '金额合计'),
    },
    centralFunds: bySource(
      '中央',
      '中央资金',
      'central budget',
      '中央财政资金',
      '中央财政专项扶贫资金',
      '中央财政衔接资金',
      '中央衔接资金',
      '中央财政衔接推进乡村振兴补助资金',
      '中央专项资金',
      '中央财政常态化帮扶资金',
    ),
    provincialFunds: bySource(
      '省级',
      '省级资金',
      'provincial budget',
      '省级财政资金',
      '省级财政专项扶贫资金',
      '省级衔接资金',
      '省级财政衔接资金',
      '省级配套',
      '省级配套资金',
      '自治区级资金',
    ),
    prefectureFunds: bySource(
      '市级',
      '市级资金',
      'prefecture budget',
      '市级财政资金',
      '市级配套',
      '市级衔接资金',
      '市级财政衔接资金',
      '市级配套资金',
      '州级资金',
    ),
    countyFunds: bySource(
      '县级',
      '县级资金',
      'county budget',
      '县级财政资金',
      '县级配套',
      '县级衔接资金',
      '县级财政衔接资金',
      '县级配套资金',
      '区级资金',
      '县（区）级资金',
    ),
    pooledFunds: fund(
      '涉农整合资金',
      'pooled agricultural funds',
      '其他涉农整合资金',
      '整合资金',
      '统筹整合资金',
      '统筹整合财政涉农资金',
    ),
    lineFunds: fund('行业资金', 'line departments', '行业部门资金', '部门资金'),
    partnerFunds: fund(
      '东西部协作资金',
      'partner provinces',
      '东西协作资金',
      '东西部扶贫协作资金',
      '协作资金',
      '东西扶贫协作资金',
    ),
    donatedFunds: fund('社会捐赠资金', 'donations', '社会捐赠', '社会资金', '捐赠资金', '帮扶单位资金', '定点帮扶资金'),
    ownFunds: fund('自筹资金', 'own money', '自筹', '群众自筹', '村级自筹', '单位自筹'),
    otherFunds: bySource('其他', '其他资金', 'other money', '其它资金', '其他投入'),
    allocated: amount(
      '到位资金',
      'money allocated',
      '资金到位',
      '已下达资金',
      '下达资金',
      '资金下达',
      '已到位资金',
      '资金到位金额',
      '下达资金金额',
      '安排资金',
      '已安排资金',
      '资金到位情况',
    ),
    contractAmount: amount('合同金额', 'contract amount', '中标金额', '合同价', '中标价', '合同价款'),
    settledAmount: {
      ...amount('审定金额', 'settled amount', '结算金额', '决算金额', '结算审定金额', '审计金额', '财评金额'),
      blank: 'none',
    },
    paid: amount(
      '已支付资金',
      'money paid',
      '支付金额',
      '已支出资金',
      '支出金额',
      '累计支付',
      '累计支出',
      '已拨付资金',
      '拨付金额',
      '资金支出',
      '实际支出',
      '已支付金额',
      '资金支付',
      '累计支付资金',
      '累计拨付',
      '支付资金',
    ),
    balance: { ...amount('结余资金', 'money left', '结余', '未支付资金', '剩余资金', '资金结余', '结转资金'), computed: true },
    beneficiaryHouseholds: {
      ...beneficiaries('受益户数', 'households that benefit', '户', '受益农户数', '受益总户数', '受益农户', '受益户', '覆盖户数'),
      under: belowBeneficiaries('户数', '总户数', '农户数', '户'),
    },
    beneficiaryPersons: {
      ...beneficiaries('受益人数', 'persons that benefit', '人', '受益人口', '受益总人数', '受益人口数', '覆盖人数', '受益群众'),
      under: belowBeneficiaries('人数', '总人数', '人口数', '人口', '人'),
    },
    exitedBeneficiaryHouseholds: {
      ...beneficiaries(
        '带动脱贫户数',
        'exited and monitored households that benefit',
        '户',
        '带动脱贫户',
        '受益脱贫户数',
        '受益脱贫户和监测对象户数',
        '带动脱贫户和监测户数',
        '带贫户数',
        '带动贫困户数',
        '受益贫困户数',
      ),
      under: belowBeneficiaries('脱贫户数', '脱贫户和监测对象户数', '脱贫户（户）'),
    },
    exitedBeneficiaryPersons: {
      ...beneficiaries(
        '带动脱贫人口数',
        'exited and monitored persons that benefit',
        '人',
        '带动脱贫人口',
        '受益脱贫人口数',
        '带贫人数',
        '受益脱贫人数',
        '带动贫困人口数',
        '受益贫困人口数',
      ),
      under: belowBeneficiaries('脱贫人口数', '脱贫人数', '脱贫人口', '脱贫户和监测对象人数'),
    },
    performanceGoal: column(text, { title: '绩效目标', en: 'goal', synonyms: ['项目绩效目标', '预期效益'], blank: 'none' }),
    benefitMechanism: column(text, {
      title: '联农带农机制',
      en: 'how it benefits the farmers',
      synonyms: ['带贫减贫机制', '利益联结机制', '联农带农'],
      blank: 'none',
    }),
    remark: identity.remark,
  },
  source:
    'project register on a public page (name, nature, place, progress, content, scale, money by source in 万元) and the list of items that public notices must show (霍邱县, 2024); the rest is general knowledge of township sheets, no official template was found',
  status: 'unverified',
});
