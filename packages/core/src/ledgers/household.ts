import { fuelType } from '../codes/fuel-type';
import { identificationStandard } from '../codes/identification-standard';
import { povertyCause } from '../codes/poverty-cause';
import { roadType } from '../codes/road-type';
import { unsafeHouseGrade } from '../codes/unsafe-house-grade';
import { bankCard } from '../kinds/bank-card';
import { code } from '../kinds/code';
import { money } from '../kinds/money';
import { phone } from '../kinds/phone';
import { text } from '../kinds/text';
import { year } from '../kinds/year';
import { yesNo } from '../kinds/yes-no';
import { contact } from './columns/contact';
import { family } from './columns/family';
import { identity } from './columns/identity';
import { income } from './columns/income';
import { land } from './columns/land';
import { living } from './columns/living';
import { place } from './columns/place';
import { column, ledger } from './ledger';

/**
 * 户表: one row a household and year. The first 53 columns are those of the national export; the rest stand in table AC01 of the
 * system or on township copies (status, type, monitoring) and are read where a sheet has them.
 */
export const household = ledger({
  id: 'household',
  title: { 'zh-CN': '户表', en: 'household ledger' },
  titles: [
    '户信息',
    '贫困户年度基础信息',
    '脱贫户基础信息',
    '户基础信息',
    '贫困户信息',
    '脱贫户信息',
    '农户信息',
    '贫困户基本信息',
    '户主花名册',
    '户花名册',
    '农户收入',
    '户收入',
    '家庭收入',
    '家庭人均收入',
    '人均纯收入',
  ],
  rowIs: 'household',
  key: ['householdCode'],
  household: 'householdCode',
  place: ['province', 'prefecture', 'county', 'township', 'village', 'villageGroup'],
  telling: {
    fields: [
      'headName',
      'headIdNumber',
      'headCount',
      'grossIncome',
      'netIncome',
      'wageIncome',
      'businessIncome',
      'transferIncome',
      'businessCost',
      'incomePerHead',
      'mainCause',
      'cultivatedLand',
      'housingArea',
      'roadType',
      'fuelType',
      'unsafeHouseGrade',
      'bankCard',
      'otherCauses',
    ],
    enough: 3,
  },
  asOf: 'year',
  columns: {
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    township: place.township,
    village: place.village,
    householdCode: identity.householdCode,
    headCode: identity.headCode,
    headName: identity.headName,
    headIdNumber: identity.headIdNumber,
    headCount: family.headCount,
    hasUnsafeHouse: living.hasUnsafeHouse,
    incomePerHead: income.incomePerHead,
    grossIncome: income.grossIncome,
    hasSafeWater: living.hasSafeWater,
    year: identity.year,
    villageOfficePhone: column(phone, {
      title: '村办公电话',
      en: 'telephone of the village office',
      synonyms: ['村委会电话', '村办电话'],
      blank: 'none',
    }),
    bankName: column(text, {
      title: '开户银行名称',
      en: 'bank',
      synonyms: ['开户行', '开户银行', '开户银行（选填）', '开户行名称'],
      blank: 'none',
    }),
    bankCard: column(bankCard, {
      title: '银行卡号',
      en: 'bank card number',
      synonyms: ['银行账号', '账户号码', '一卡通账号', '银行卡号（选填）', '卡号', '银行卡账号', '一卡通卡号', '账号'],
      blank: 'none',
    }),
    identificationStandard: column(code(identificationStandard), {
      title: '识别标准',
      en: 'standard of identification',
      synonyms: ['认定标准'],
      blank: 'unknown',
    }),
    mainCause: family.mainCause,
    otherCauses: family.otherCauses,
    wageIncome: income.wageIncome,
    businessIncome: income.businessIncome,
    propertyIncome: income.propertyIncome,
    transferIncome: income.transferIncome,
    familyPlanningGrant: column(money, {
      title: '计划生育金',
      en: 'family planning grant',
      synonyms: ['计生金', '计划生育补贴', '计划生育补助', '计生补贴', '计划生育奖励金'],
      blank: 'zero',
      unit: '元',
    }),
    minimumLivingAllowance: column(money, {
      title: '低保金',
      en: 'minimum living allowance',
      synonyms: ['最低生活保障金', '低保补助', '低保收入', '低保金（元）'],
      blank: 'zero',
      unit: '元',
    }),
    extremePovertySupport: column(money, {
      title: '五保金',
      en: 'extreme poverty support',
      synonyms: ['特困供养金', '特困金', '五保供养金', '特困人员供养金', '五保（特困）金', '特困（五保）金', '特困救助供养金'],
      blank: 'zero',
      unit: '元',
    }),
    pension: column(money, {
      title: '养老保险金',
      en: 'pension',
      synonyms: ['养老金', '基础养老金', '养老保险', '养老保险收入', '城乡居民养老金'],
      blank: 'zero',
      unit: '元',
    }),
    ecologicalCompensation: column(money, {
      title: '生态补偿金',
      en: 'ecological compensation',
      synonyms: ['生态补偿', '生态补助', '生态补偿收入', '退耕还林补助'],
      blank: 'zero',
      unit: '元',
    }),
    otherTransfer: column(money, {
      title: '其他转移性收入',
      en: 'other transfer income',
      synonyms: ['其他转移收入', '其他转移性收入合计', '其它转移性收入'],
      blank: 'zero',
      unit: '元',
    }),
    businessCost: income.businessCost,
    netIncome: income.netIncome,
    assetDividend: column(money, {
      title: '资产收益扶贫分红收入',
      en: 'dividends of poverty-relief assets',
      synonyms: ['资产收益分红', '资产收益扶贫分红', '资产收益分红收入', '资产收益帮扶分红收入', '资产收益'],
      blank: 'zero',
      unit: '元',
    }),
    otherProperty: column(money, {
      title: '其他财产性收入',
      en: 'other property income',
      synonyms: ['其他财产收入', '其它财产性收入'],
      blank: 'zero',
      unit: '元',
    }),
    cultivatedLand: land.cultivatedLand,
    waterArea: land.waterArea,
    inCooperative: column(yesNo, {
      title: '是否加入农民专业合作组织',
      en: 'whether in a farmers’ cooperative',
      synonyms: ['是否加入农民专业合作社', '是否加入合作社', '加入农民专业合作组织', '是否加入农村专业合作组织'],
      blank: 'unknown',
    }),
    convertedForest: land.convertedForest,
    orchardLand: land.orchardLand,
    grassland: land.grassland,
    forestLand: land.forestLand,
    hasProductionPower: column(yesNo, {
      title: '是否通生产用电',
      en: 'whether there is power for production',
      synonyms: ['通生产用电', '生产用电'],
      blank: 'unknown',
    }),
    hasHouseholdPower: living.hasHouseholdPower,
    hasBroadcast: column(yesNo, {
      title: '是否通广播电视',
      en: 'whether there is radio and television',
      synonyms: ['通广播电视', '广播电视'],
      blank: 'unknown',
    }),
    roadDistance: living.roadDistance,
    roadType: column(code(roadType), {
      title: '入户路类型',
      en: 'type of road to the house',
      synonyms: ['入户道路类型', '入户路情况'],
      blank: 'unknown',
    }),
    housingArea: living.housingArea,
    hasSanitaryToilet: living.hasSanitaryToilet,
    fuelType: column(code(fuelType), {
      title: '主要燃料类型',
      en: 'main fuel',
      synonyms: ['燃料类型', '主要燃料', '生活燃料'],
      blank: 'unknown',
    }),
    unsafeHouseGrade: column(code(unsafeHouseGrade), {
      title: '危房级别',
      en: 'grade of house safety',
      synonyms: ['危房等级', '住房等级', '房屋等级', '住房安全等级'],
      blank: 'none',
    }),
    ledByFirm: column(yesNo, {
      title: '是否有龙头企业带动',
      en: 'whether a leading firm takes them along',
      synonyms: ['龙头企业带动', '有无龙头企业带动'],
      blank: 'unknown',
    }),
    ledByEntrepreneur: column(yesNo, {
      title: '是否有创业致富带头人带动',
      en: 'whether a local entrepreneur takes them along',
      synonyms: ['创业致富带头人带动', '是否有致富带头人带动', '有无创业致富带头人带动'],
      blank: 'unknown',
    }),
    villageGroup: place.villageGroup,
    householdPhone: contact.householdPhone,
    householdType: family.householdType,
    povertyAttribute: family.povertyAttribute,
    exitStatus: family.exitStatus,
    isExited: family.isExited,
    exitYear: family.exitYear,
    returnYear: column(year, {
      title: '返贫年度',
      en: 'year of return to poverty',
      synonyms: ['返贫时间', '返贫年份'],
      blank: 'none',
      to: 2020,
    }),
    returnCause: column(code(povertyCause), { title: '返贫原因', en: 'cause of return to poverty', blank: 'none', to: 2020 }),
    monitoringClass: family.monitoringClass,
    riskRemoved: family.riskRemoved,
    remark: identity.remark,
  },
  source:
    'header list of a desktop checker of 2021 for the national household export (53 columns, exact match demanded); the further columns from field codes of table AC01 in public converters',
  status: 'verified',
});
