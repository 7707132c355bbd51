import { dropoutReason } from '../codes/dropout-reason';
import { disabilityType } from '../codes/disability-type';
import { education } from '../codes/education';
import { ethnicGroup } from '../codes/ethnic-group';
import { exitStatus } from '../codes/exit-status';
import { healthStatus } from '../codes/health-status';
import { householdType } from '../codes/household-type';
import { idType } from '../codes/id-type';
import { labourSkill } from '../codes/labour-skill';
import { monitoringClass } from '../codes/monitoring-class';
import { povertyAttribute } from '../codes/poverty-attribute';
import { povertyCause } from '../codes/poverty-cause';
import { publicPostType } from '../codes/public-post-type';
import { relation } from '../codes/relation';
import { schoolStatus } from '../codes/school-status';
import { sex } from '../codes/sex';
import { workPlace } from '../codes/work-place';
import { area } from '../kinds/area';
import { areaSquareMetres } from '../kinds/area-square-metres';
import { code } from '../kinds/code';
import { codes } from '../kinds/codes';
import { count } from '../kinds/count';
import { date } from '../kinds/date';
import { distance } from '../kinds/distance';
import { householdCode } from '../kinds/household-code';
import { idNumber } from '../kinds/id-number';
import { money } from '../kinds/money';
import { month } from '../kinds/month';
import { monthCount } from '../kinds/months';
import { personName } from '../kinds/name';
import { phone } from '../kinds/phone';
import { remark } from '../kinds/remark';
import { text } from '../kinds/text';
import { year } from '../kinds/year';
import { yesNo } from '../kinds/yes-no';
import type { ColumnSpec } from './ledger';
import { column } from './ledger';

// Columns that several ledgers have: one Chinese term, one identifier, one set of other headers, one meaning of blank.

/** The same column as the value of the household, which a person ledger repeats, merges down or writes once. */
export function ofHousehold<T>(spec: ColumnSpec<T>): ColumnSpec<T> {
  return { ...spec, of: 'household' };
}

/** The same column with the header of this layout as its title; the former title becomes a synonym. */
export function titled<T>(spec: ColumnSpec<T>, title: string, ...synonyms: readonly string[]): ColumnSpec<T> {
  const all = new Set([...(spec.synonyms ?? []), ...synonyms, spec.title]);
  all.delete(title);
  return { ...spec, title, synonyms: [...all] };
}

export const place = {
  province: column(text, { title: '省', en: 'province', synonyms: ['省份', '省（区、市）', '省(自治区、直辖市)', '省名称'], blank: 'unknown' }),
  prefecture: column(text, { title: '市', en: 'prefecture', synonyms: ['市（州）', '市(地、州、盟)', '市州', '地市', '市（地、州）', '市名称'], blank: 'unknown' }),
  county: column(text, { title: '县', en: 'county', synonyms: ['县(市、区、旗)', '县(市、区)', '县（区）', '区（县）', '县区', '区县', '县市区', '行政县', '县市', '旗县', '县名称'], blank: 'unknown' }),
  township: column(text, { title: '乡', en: 'township', synonyms: ['乡(镇)', '乡镇', '镇', '镇（乡）', '镇名称', '乡镇名称', '乡镇（街道）', '镇（街道）', '街道', '乡（镇、街道）', '所属乡镇', '所在乡镇', '镇（乡、街道）'], blank: 'unknown' }),
  village: column(text, { title: '村', en: 'village', synonyms: ['行政村', '村名', '村名称', '村(社区)', '村（居）', '村庄', '行政村名称', '村委会', '村（居）委会', '所在村', '所属村', '行政村（社区）', '村居', '所属行政村'], blank: 'unknown' }),
  hamlet: column(text, { title: '自然村', en: 'hamlet', synonyms: ['自然村（屯）', '自然村屯', '自然村名称', '自然寨', '屯'], blank: 'none' }),
  villageGroup: column(text, { title: '组', en: 'village group', synonyms: ['村民小组', '村组', '湾组', '小组', '组别', '村组（社区）', '所在组', '村（居）民小组', '组名'], blank: 'none' }),
} as const;

export const identity = {
  householdCode: column(householdCode, { title: '户编号', en: 'household code', synonyms: ['家庭编号', '家庭档案编号', '户码', '贫困户编号', '户编码', '户号', '农户编号', '家庭编码', '脱贫户编号', '监测户编号'], under: ['户主姓名/编号', '户名/编号'], blank: 'unknown' }),
  personCode: column(householdCode, { title: '人编号', en: 'person code', synonyms: ['人口编号', '人员编号', '个人编号', '家庭成员编号', '成员编号', '人编码', '贫困人口编号'], blank: 'unknown' }),
  memberName: column(personName, { title: '姓名', en: 'name of the member', synonyms: ['家庭成员姓名', '成员姓名', '人员姓名', '贫困人口姓名', '搬迁人员姓名', '脱贫人口姓名', '监测对象姓名', '家庭成员'], blank: 'unknown' }),
  idNumber: column(idNumber, { title: '证件号码', en: 'identity number', synonyms: ['身份证号', '身份证号码', '身份证', '公民身份号码', '公民身份证号码', '身份证明号码', '证件号', '居民身份证号码', '身份证件号码', '公民身份号码或残疾号码', '搬迁人员身份证号', '成员身份证号', '家庭成员证件号码', '家庭成员身份证号码', '身份证（残疾证）号码', '身份证号码（残疾证号）', '本人身份证号'], blank: 'unknown' }),
  idType: column(code(idType), { title: '证件类型', en: 'type of identity document', synonyms: ['证件种类', '身份证件类型'], blank: 'unknown' }),
  headCode: column(householdCode, { title: '户主编号', en: 'person code of the head', synonyms: ['户主个人编号', '户主人编号', '户主人口编号'], blank: 'unknown' }),
  headName: column(personName, { title: '户主姓名', en: 'name of the head of household', synonyms: ['户主', '户主名', '户主名称', '户主（姓名）'], under: ['户编号/户名', '家庭人口数/户名', '户主信息/姓名', '户主/姓名', '户主基本情况/姓名', '户主情况/姓名'], blank: 'unknown' }),
  headIdNumber: column(idNumber, { title: '户主证件号码', en: 'identity number of the head', synonyms: ['户主身份证号', '户主身份证号码', '户主身份证', '户主证件', '户主证件号', '户主公民身份号码'], under: ['户主信息/证件号码', '户主/身份证号', '户主/证件号码', '户主/身份证号码', '户主信息/身份证号', '户主信息/身份证号码'], blank: 'unknown' }),
  relation: column(code(relation, { readsCodes: false }), { title: '与户主关系', en: 'relation to the head of household', synonyms: ['户主和与户主关系', '家庭关系', '关系', '与户主的关系', '与户主之关系', '家庭成员与户主关系', '成员与户主关系', '户主关系'], blank: 'unknown' }),
  sex: column(code(sex), { title: '性别', en: 'sex', synonyms: ['成员性别', '男女'], blank: 'unknown' }),
  birthDate: column(date, { title: '出生日期', en: 'date of birth', synonyms: ['出生年月日', '出生年月', '出生时间', '生日'], blank: 'unknown' }),
  ethnicGroup: column(code(ethnicGroup, { readsCodes: false }), { title: '民族', en: 'ethnic group', synonyms: ['民族类别', '民族名称'], blank: 'unknown' }),
  year: column(year, { title: '年度', en: 'year', synonyms: ['年份', '数据年度', '所属年度', '年'], blank: 'unknown' }),
  remark: column(remark, { title: '备注', en: 'remark', synonyms: ['说明', '有关情况说明', '家庭情况备注', '备注(新增或者死亡人员)', '备注说明', '情况说明'], blank: 'none' }),
} as const;

export const contact = {
  householdPhone: column(phone, { title: '户联系电话', en: 'telephone of the household', synonyms: ['联系电话', '户主联系电话', '家庭电话', '家庭联系电话', '联系方式', '电话', '户主电话', '联系电话（户）', '手机号码', '手机号', '电话号码'], blank: 'unknown' }),
  memberPhone: column(phone, { title: '成员联系电话', en: 'telephone of the member', synonyms: ['家庭成员联系电话', '人联系电话', '本人联系电话', '成员电话', '个人联系电话', '本人电话', '务工人员联系电话'], blank: 'none' }),
} as const;

export const family = {
  headCount: column(count, { title: '家庭人口数', en: 'number of members of the household', synonyms: ['家庭人口', '家庭成员数', '家庭人口总数', '成员人数(人)', '家庭成员人数', '户人数', '家庭总人口', '家庭人数', '家庭人口数（年末）', '年末家庭人口数', '年底家庭人口数', '家庭人口数（人）', '户籍人口数', '家庭成员总数', '户人口数'], under: ['户编号/人数', '户主姓名/人数', '户主姓名/人口', '户主姓名/人口数', '户编号/人口数'], blank: 'unknown', unit: '人' }),
  mainCause: column(code(povertyCause), { title: '主要致贫原因', en: 'main cause of poverty', synonyms: ['致贫原因', '致贫原因1', '致贫主因', '致贫主因1', '贫困原因', '主要贫困原因', '致贫主要原因', '致贫原因1（必填）', '首要致贫原因'], blank: 'unknown', note: '按首次识别时填写，不随现状改变。' }),
  otherCauses: column(codes(povertyCause), { title: '次要致贫原因', en: 'other causes of poverty', synonyms: ['其他致贫原因', '次要贫困原因', '致贫原因2', '致贫原因2（选填）', '其他贫困原因'], blank: 'none', note: '最多两项，用顿号隔开。' }),
  householdType: column(code(householdType), { title: '户类型', en: 'type of household', synonyms: ['家庭类型', '农户类型', '户别', '户类别', '农户类别'], blank: 'unknown', from: 2021 }),
  povertyAttribute: column(code(povertyAttribute), { title: '贫困户属性', en: 'attribute of the poor household', synonyms: ['贫困属性', '贫困户类型', '贫困类型', '贫困户类别', '脱贫户属性'], blank: 'unknown', to: 2020 }),
  exitStatus: column(code(exitStatus), { title: '脱贫状态', en: 'exit status', synonyms: ['脱贫标志', '脱贫属性', '脱贫情况', '脱贫标识'], blank: 'unknown', to: 2020 }),
  exitYear: column(year, { title: '脱贫年度', en: 'year of exit', synonyms: ['脱贫时间', '脱贫年份', '脱贫年'], blank: 'none' }),
  monitoringClass: column(code(monitoringClass), { title: '监测对象类别', en: 'class of monitored household', synonyms: ['易返贫致贫户(监测对象)类型', '易返贫致贫户类型', '监测类别', '监测对象类型', '监测对象类别（户）', '监测户类型', '监测户类别', '三类户类型', '防返贫监测对象类别'], blank: 'none', from: 2019 }),
  riskRemoved: column(yesNo, { title: '风险是否已消除', en: 'whether the risk is removed', synonyms: ['风险是否消除', '是否消除风险', '是否风险消除', '是否已消除风险', '风险消除情况', '风险消除状态'], blank: 'none', from: 2019 }),
  riskIdentifiedOn: column(month, { title: '识别监测时间', en: 'month of identification as monitored', synonyms: ['风险识别时间', '监测对象识别时间', '纳入监测时间', '监测识别时间', '识别为监测对象时间', '认定时间', '监测时间'], blank: 'none', from: 2019 }),
  riskRemovedOn: column(month, { title: '消除监测时间', en: 'month of removal of the risk', synonyms: ['风险消除时间', '监测消除时间', '消除风险时间', '风险解除时间', '消除时间'], blank: 'none', from: 2019 }),
} as const;

export const person = {
  education: column(code(education), { title: '文化程度', en: 'schooling completed', synonyms: ['学历', '受教育程度', '教育程度', '文化水平'], blank: 'none', note: '在校生不填。' }),
  schoolStatus: column(code(schoolStatus), { title: '在校生状况', en: 'class attended', synonyms: ['在校状况', '在校生情况', '在校情况', '就学状况', '在校生'], blank: 'none', note: '只填在校的人。' }),
  labourSkill: column(code(labourSkill), { title: '劳动技能', en: 'ability to work', synonyms: ['劳动能力', '劳动技能情况', '劳动力状况', '劳动力情况', '劳动力类型', '劳动能力情况', '劳动能力状况'], blank: 'unknown' }),
  healthStatus: column(codes(healthStatus), { title: '健康状况', en: 'state of health', synonyms: ['健康情况', '身体状况', '身体健康状况', '健康程度'], blank: 'unknown', note: '可填几项，用顿号隔开，如：残疾、长期慢性病。' }),
  workMonths: column(monthCount, { title: '务工时间（月）', en: 'months of work away in the year', synonyms: ['务工时间', '务工月数', '务工时长', '务工时长(月)', '务工时间（月', '外出务工时间', '务工累计时间（月）', '外出务工时间（月）', '务工时间（月数）'], blank: 'zero', unit: '月' }),
  workPlace: column(code(workPlace), { title: '务工所在地', en: 'where the person works', synonyms: ['务工地点', '务工状况', '务工地', '外出务工地点', '务工区域'], blank: 'none' }),
  hasSeriousIllnessInsurance: column(yesNo, { title: '是否参加大病保险', en: 'whether insured against serious illness', synonyms: ['参加大病医疗', '大病保险', '参加大病保险', '是否参加大病医疗保险'], blank: 'unknown' }),
  hasResidentMedical: column(yesNo, { title: '是否参加城乡居民基本医疗保险', en: 'whether in the residents’ medical insurance', synonyms: ['是否参加新型农村合作医疗（城乡居民基本医疗保险）', '参加新型农村合作医疗', '是否参加居民医保', '是否参加新农合', '是否参加新型农村合作医疗', '参加城乡居民基本医疗保险', '城乡居民基本医疗保险', '是否参加城乡居民医疗保险', '是否参加城乡居民医保', '新农合', '是否参合', '居民医保'], blank: 'unknown' }),
  hasEmployeeMedical: column(yesNo, { title: '是否参加城镇职工基本医疗保险', en: 'whether in the employees’ medical insurance', synonyms: ['是否参加职工医保', '参加城镇职工基本医疗保险', '城镇职工基本医疗保险', '是否参加职工基本医疗保险', '职工医保'], blank: 'unknown' }),
  hasResidentPension: column(yesNo, { title: '是否参加城乡居民基本养老保险', en: 'whether in the residents’ pension insurance', synonyms: ['是否参加居民养老保险', '参加城乡居民基本养老保险', '城乡居民基本养老保险', '是否参加城乡居民养老保险', '居民养老保险'], blank: 'unknown' }),
  hasEmployeePension: column(yesNo, { title: '是否参加城镇职工基本养老保险', en: 'whether in the employees’ pension insurance', synonyms: ['是否参加职工养老保险', '参加城镇职工基本养老保险', '城镇职工基本养老保险', '是否参加职工基本养老保险', '职工养老保险'], blank: 'unknown' }),
  dropoutReason: column(code(dropoutReason), { title: '失学或辍学原因', en: 'why not in school', synonyms: ['失学辍学原因', '辍学原因', '失学原因', '失学（辍学）原因'], blank: 'none' }),
  publicPostType: column(code(publicPostType), { title: '公益性岗位类型', en: 'kind of public post', synonyms: ['公益性岗位', '公益岗位类型', '公益岗位', '公益岗类型'], blank: 'none' }),
  publicPostMonths: column(monthCount, { title: '公益性岗位(月数)', en: 'months on the public post', synonyms: ['公益性岗位月数', '公益岗位月数', '公益性岗位（月）', '公益岗位（月数）'], blank: 'zero', unit: '月' }),
  disabilityType: column(code(disabilityType), { title: '残疾类别', en: 'kind of disability', synonyms: ['残疾类型', '残疾种类'], blank: 'none' }),
} as const;

export const income = {
  wageIncome: column(money, { title: '工资性收入', en: 'wage income', synonyms: ['工资收入', '工资性', '务工收入', '工资性收入小计', '工资性收入合计'], blank: 'zero', unit: '元' }),
  businessIncome: column(money, { title: '生产经营性收入', en: 'income from farming and business', synonyms: ['生产经营收入', '家庭经营性收入', '家庭经营收入', '经营性收入', '家庭生产经营收入', '经营净收入', '家庭生产经营性收入', '生产经营性', '生产经营性收入合计'], blank: 'zero', unit: '元' }),
  propertyIncome: column(money, { title: '财产性收入', en: 'property income', synonyms: ['财产收入', '财产性', '财产性收入合计', '财产性收入小计'], blank: 'zero', unit: '元', note: '资产收益扶贫分红收入与其他财产性收入之和。' }),
  transferIncome: column(money, { title: '转移性收入', en: 'transfer income', synonyms: ['转移收入', '转移性', '转移性收入合计', '转移性收入小计', '转移净收入'], blank: 'zero', unit: '元', note: '计划生育金、低保金、特困金、养老保险金、生态补偿金、其他转移性收入之和。' }),
  businessCost: column(money, { title: '生产经营性支出', en: 'cost of farming and business', synonyms: ['生产经营支出', '生产性支出', '经营性支出', '生产经营费用支出', '生产经营费用总支出', '家庭经营支出', '生产经营性支出合计'], blank: 'zero', unit: '元' }),
  grossIncome: column(money, { title: '年收入', en: 'gross income of the year', synonyms: ['家庭总收入', '家庭年总收入', '总收入', '年总收入', '家庭年收入', '全年总收入'], blank: 'unknown', unit: '元', computed: true, note: '工资性、生产经营性、财产性、转移性收入之和。' }),
  netIncome: column(money, { title: '纯收入', en: 'net income of the year', synonyms: ['家庭纯收入', '年纯收入', '家庭年纯收入', '全年纯收入', '家庭总纯收入', '纯收入合计'], blank: 'unknown', unit: '元', computed: true, note: '年收入减生产经营性支出。' }),
  incomePerHead: column(money, { title: '人均纯收入', en: 'net income per head', synonyms: ['年人均纯收入', '家庭年人均纯收入', '家庭人均纯收入', '人均收入', '年人均收入', '人均年纯收入', '家庭人均年纯收入', '人均纯收入（元）', '年人均纯收入(元)', '户人均纯收入'], blank: 'unknown', unit: '元', computed: true, note: '纯收入除以家庭人口数，保留两位小数。' }),
  medicalSelfPaid: column(money, { title: '合规自付支出', en: 'eligible medical costs paid by the household', synonyms: ['合规自付费用', '合规自付医疗支出', '合规自付'], blank: 'zero', unit: '元' }),
} as const;

export const land = {
  cultivatedLand: column(area, { title: '耕地面积（亩）', en: 'cultivated land', synonyms: ['耕地面积', '耕地', '耕地（亩）'], blank: 'zero', unit: '亩' }),
  waterArea: column(area, { title: '水面面积', en: 'water surface', synonyms: ['水面面积（亩）', '水面', '水域面积（亩）'], blank: 'zero', unit: '亩' }),
  convertedForest: column(area, { title: '退耕还林面积（亩）', en: 'farmland returned to forest', synonyms: ['退耕还林面积', '退耕还林（草）面积', '退耕还林（亩）', '退耕还林还草面积（亩）'], blank: 'zero', unit: '亩' }),
  orchardLand: column(area, { title: '林果面积（亩）', en: 'orchards', synonyms: ['林果面积', '果园面积（亩）', '林果（亩）'], blank: 'zero', unit: '亩' }),
  grassland: column(area, { title: '牧草地面积', en: 'grassland', synonyms: ['牧草地面积（亩）', '草地面积（亩）', '牧草地', '草地面积'], blank: 'zero', unit: '亩' }),
  forestLand: column(area, { title: '林地面积（亩）', en: 'forest land', synonyms: ['林地面积', '林地', '林地（亩）'], blank: 'zero', unit: '亩' }),
} as const;

export const living = {
  hasUnsafeHouse: column(yesNo, { title: '是否危房户', en: 'whether the house is unsafe', synonyms: ['危房户', '是否危房', '是否为危房户', '是否住危房'], blank: 'unknown' }),
  hasSafeWater: column(yesNo, { title: '是否解决安全饮用水', en: 'whether drinking water is safe', synonyms: ['饮水安全', '饮水是否安全', '是否饮水安全', '安全饮水', '安全饮用水', '是否解决饮水安全', '是否有安全饮用水', '是否解决安全饮水'], blank: 'unknown' }),
  hasHouseholdPower: column(yesNo, { title: '是否通生活用电', en: 'whether the house has power', synonyms: ['通生活用电', '生活用电'], blank: 'unknown' }),
  roadDistance: column(distance, { title: '与村主干路距离', en: 'distance to the main road of the village', synonyms: ['与村主干路距离（公里）', '与村主干路的距离', '距村主干路距离', '与村主干道距离'], blank: 'unknown', unit: '公里' }),
  housingArea: column(areaSquareMetres, { title: '住房面积', en: 'floor area of the house', synonyms: ['住房面积（平方米）', '住房面积（平米）', '房屋面积', '住房建筑面积', '住房面积（㎡）', '房屋面积（平方米）'], blank: 'unknown', unit: '平方米' }),
  hasSanitaryToilet: column(yesNo, { title: '是否有卫生厕所', en: 'whether there is a sanitary toilet', synonyms: ['有无卫生厕所', '卫生厕所', '是否有卫生户厕'], blank: 'unknown' }),
} as const;
