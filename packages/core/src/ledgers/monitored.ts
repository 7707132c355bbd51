import { developmentHelp } from '../codes/development-help';
import { dropoutReason } from '../codes/dropout-reason';
import { extremePovertyPolicy } from '../codes/extreme-poverty-policy';
import { compulsoryEducationMeasure } from '../codes/measure-compulsory-education';
import { educationMeasure } from '../codes/measure-education';
import { employmentMeasure } from '../codes/measure-employment';
import { financeMeasure } from '../codes/measure-finance';
import { healthMeasure } from '../codes/measure-health';
import { housingMeasure } from '../codes/measure-housing';
import { industryMeasure } from '../codes/measure-industry';
import { infrastructureMeasure } from '../codes/measure-infrastructure';
import { livingConditionsMeasure } from '../codes/measure-living-conditions';
import { publicPostMeasure } from '../codes/measure-public-post';
import { relocationMeasure } from '../codes/measure-relocation';
import { socialMeasure } from '../codes/measure-social';
import { socialSecurityMeasure } from '../codes/measure-social-security';
import { waterMeasure } from '../codes/measure-water';
import { minimumLivingPolicy } from '../codes/minimum-living-policy';
import { riskRemoval } from '../codes/risk-removal';
import { riskType } from '../codes/risk-type';
import { code } from '../kinds/code';
import { codes } from '../kinds/codes';
import { money } from '../kinds/money';
import { personName } from '../kinds/name';
import { phone } from '../kinds/phone';
import { remark } from '../kinds/remark';
import { yesNo } from '../kinds/yes-no';
import { contact } from './columns/contact';
import { family } from './columns/family';
import { identity } from './columns/identity';
import { income } from './columns/income';
import { land } from './columns/land';
import { living } from './columns/living';
import { member } from './columns/member';
import { place } from './columns/place';
import { ofHousehold } from './columns/variants';
import { column, ledger } from './ledger';

/**
 * 监测对象信息: one row a member of a monitored (or exited) household, household values repeated. 87 of the at least 156 columns of the
 * national export are known by name; the last ones here are on the person block of the same export or on township copies.
 */
export const monitored = ledger({
  id: 'monitored',
  title: { 'zh-CN': '监测对象信息', en: 'monitored households' },
  titles: [
    '监测对象',
    '防返贫监测对象',
    '监测对象台账',
    '自定义基础',
    '防止返贫监测对象信息',
    '监测户台账',
    '监测对象基础信息',
    '三类户',
    '三类人员',
    '防止返贫致贫对象',
  ],
  rowIs: 'person',
  key: ['idNumber'],
  household: 'householdCode',
  place: ['province', 'prefecture', 'county', 'township', 'village', 'villageGroup'],
  telling: {
    fields: [
      'monitoringClass',
      'risk1',
      'risk2',
      'riskIdentifiedOn',
      'riskRemovedOn',
      'riskRemoved',
      'riskRemovalMode',
      'industryMeasures',
      'employmentMeasures',
      'healthMeasures',
      'educationMeasures',
      'socialSecurityMeasures',
      'housingMeasures',
      'minimumLivingPolicy',
      'extremePovertyPolicy',
      'developmentHelp',
      'wageIncomeAfter',
      'incomePerHeadAfter',
    ],
    enough: 4,
  },
  columns: {
    county: place.county,
    township: place.township,
    village: place.village,
    householdCode: ofHousehold(identity.householdCode),
    memberName: identity.memberName,
    sex: identity.sex,
    birthDate: identity.birthDate,
    idType: identity.idType,
    idNumber: identity.idNumber,
    relation: identity.relation,
    ethnicGroup: identity.ethnicGroup,
    education: member.education,
    schoolStatus: member.schoolStatus,
    dropoutReason: member.dropoutReason,
    compulsoryDropoutReason: column(code(dropoutReason), {
      title: '义务教育阶段未上学原因',
      en: 'why not in compulsory school',
      synonyms: ['义务教育阶段未入学原因'],
      blank: 'none',
    }),
    healthStatus: member.healthStatus,
    labourSkill: member.labourSkill,
    workPlace: member.workPlace,
    workMonths: member.workMonths,
    hasResidentMedical: member.hasResidentMedical,
    hasEmployeeMedical: member.hasEmployeeMedical,
    hasResidentPension: member.hasResidentPension,
    hasEmployeePension: member.hasEmployeePension,
    hasSeriousIllnessInsurance: member.hasSeriousIllnessInsurance,
    minimumLivingPolicy: column(code(minimumLivingPolicy), {
      title: '享受低保政策情况',
      en: 'minimum living allowance',
      synonyms: ['低保政策情况', '享受低保情况', '低保情况'],
      blank: 'unknown',
    }),
    extremePovertyPolicy: column(code(extremePovertyPolicy), {
      title: '享受特困供养政策情况',
      en: 'extreme poverty support',
      synonyms: ['特困供养政策情况', '享受特困供养情况', '特困供养情况'],
      blank: 'unknown',
    }),
    publicPostType: {
      ...member.publicPostType,
      title: '公益性岗位',
      synonyms: ['公益性岗位类型', '公益岗位类型', '公益岗位', '公益岗类型'],
    },
    publicPostMonths: member.publicPostMonths,
    householdPhone: ofHousehold(contact.householdPhone),
    memberPhone: {
      ...contact.memberPhone,
      title: '家庭成员联系电话',
      synonyms: ['成员联系电话', '人联系电话', '本人联系电话', '成员电话', '个人联系电话', '本人电话', '务工人员联系电话'],
    },
    householdType: ofHousehold(family.householdType),
    monitoringClass: ofHousehold(family.monitoringClass),
    risk1: risk(
      '致贫/返贫风险1',
      '致贫返贫风险1',
      '致贫风险1',
      '返贫风险1',
      '风险类型',
      '主要致贫返贫风险',
      '致贫/返贫风险',
      '致贫返贫风险',
      '返贫致贫风险1',
      '风险类型1',
      '返贫致贫风险',
    ),
    risk2: risk('致贫/返贫风险2', '致贫返贫风险2', '致贫风险2', '返贫风险2', '返贫致贫风险2', '风险类型2'),
    risk3: risk('致贫/返贫风险3', '致贫返贫风险3', '致贫风险3', '返贫风险3', '返贫致贫风险3', '风险类型3'),
    risk4: risk('致贫/返贫风险4', '致贫返贫风险4', '致贫风险4', '返贫风险4', '返贫致贫风险4', '风险类型4'),
    risk5: risk('致贫/返贫风险5', '致贫返贫风险5', '致贫风险5', '返贫风险5', '返贫致贫风险5', '风险类型5'),
    riskRemark: ofHousehold(
      column(remark, {
        title: '其他备注',
        en: 'remark on another risk',
        synonyms: ['其他风险备注', '致贫返贫风险其他备注', '风险其他备注'],
        blank: 'none',
      }),
    ),
    riskIdentifiedOn: ofHousehold(family.riskIdentifiedOn),
    riskRemovedOn: ofHousehold(family.riskRemovedOn),
    riskRemoved: ofHousehold(family.riskRemoved),
    riskRemovalMode: ofHousehold(
      column(code(riskRemoval), {
        title: '风险消除方式',
        en: 'how the risk was removed',
        synonyms: ['消除方式', '风险消除类型'],
        blank: 'none',
        from: 2019,
      }),
    ),
    compulsoryEducationMeasures: ofHousehold(
      column(codes(compulsoryEducationMeasure), {
        title: '义务教育保障',
        en: 'measures: compulsory schooling',
        synonyms: ['义务教育保障措施'],
        blank: 'none',
      }),
    ),
    housingMeasures: ofHousehold(
      column(codes(housingMeasure), {
        title: '住房安全保障',
        en: 'measures: safe housing',
        synonyms: ['住房安全保障措施', '住房保障'],
        blank: 'none',
      }),
    ),
    waterMeasures: ofHousehold(
      column(codes(waterMeasure), {
        title: '饮水安全保障',
        en: 'measures: safe water',
        synonyms: ['饮水安全保障措施', '饮水保障'],
        blank: 'none',
      }),
    ),
    healthMeasures: ofHousehold(
      column(codes(healthMeasure), {
        title: '健康帮扶',
        en: 'measures: health',
        synonyms: ['健康帮扶措施', '健康扶贫'],
        blank: 'none',
      }),
    ),
    socialSecurityMeasures: ofHousehold(
      column(codes(socialSecurityMeasure), {
        title: '综合保障',
        en: 'measures: social security',
        synonyms: ['综合保障措施', '综合性保障'],
        blank: 'none',
      }),
    ),
    socialMeasures: ofHousehold(
      column(codes(socialMeasure), { title: '社会帮扶', en: 'measures: society', synonyms: ['社会帮扶措施'], blank: 'none' }),
    ),
    industryMeasures: ofHousehold(
      column(codes(industryMeasure), {
        title: '产业帮扶',
        en: 'measures: farming and business',
        synonyms: ['产业帮扶措施', '产业扶贫'],
        blank: 'none',
      }),
    ),
    employmentMeasures: ofHousehold(
      column(codes(employmentMeasure), {
        title: '就业帮扶',
        en: 'measures: work',
        synonyms: ['就业帮扶措施', '就业扶贫'],
        blank: 'none',
      }),
    ),
    financeMeasures: ofHousehold(
      column(codes(financeMeasure), {
        title: '金融帮扶',
        en: 'measures: credit',
        synonyms: ['金融帮扶措施', '金融扶贫'],
        blank: 'none',
      }),
    ),
    publicPostMeasures: ofHousehold(
      column(codes(publicPostMeasure), {
        title: '公益性岗位帮扶',
        en: 'measures: public posts',
        synonyms: ['公益岗位帮扶', '公益性岗位帮扶措施'],
        blank: 'none',
      }),
    ),
    publicPostMeasureRemark: ofHousehold(
      column(remark, {
        title: '公益性岗位帮扶其他备注',
        en: 'remark on other public posts',
        synonyms: ['公益岗位帮扶其他备注'],
        blank: 'none',
      }),
    ),
    educationMeasures: ofHousehold(
      column(codes(educationMeasure), {
        title: '教育帮扶',
        en: 'measures: schooling',
        synonyms: ['教育帮扶措施', '教育扶贫'],
        blank: 'none',
      }),
    ),
    relocationMeasures: ofHousehold(
      column(codes(relocationMeasure), {
        title: '搬迁',
        en: 'measures: relocation',
        synonyms: ['搬迁措施', '易地搬迁', '易地扶贫搬迁'],
        blank: 'none',
      }),
    ),
    livingConditionsMeasures: ofHousehold(
      column(codes(livingConditionsMeasure), {
        title: '生产生活条件改善',
        en: 'measures: living conditions',
        synonyms: ['生产生活条件改善措施'],
        blank: 'none',
      }),
    ),
    infrastructureMeasures: ofHousehold(
      column(codes(infrastructureMeasure), {
        title: '基础设施建设',
        en: 'measures: infrastructure',
        synonyms: ['基础设施建设措施'],
        blank: 'none',
      }),
    ),
    developmentHelp: ofHousehold(
      column(code(developmentHelp), {
        title: '实施开发式帮扶措施情况',
        en: 'whether help to earn has begun',
        synonyms: ['开发式帮扶措施情况', '开发式帮扶措施实施情况'],
        blank: 'unknown',
      }),
    ),
    isWithoutLabour: ofHousehold(
      column(yesNo, {
        title: '整户无劳动能力兜底保障户',
        en: 'whether a household without labour, kept by social security',
        synonyms: ['是否整户无劳动能力兜底保障户', '整户无劳动能力', '是否整户无劳动能力'],
        blank: 'no',
      }),
    ),
    cultivatedLand: ofHousehold(land.cultivatedLand),
    forestLand: ofHousehold(land.forestLand),
    convertedForest: ofHousehold(land.convertedForest),
    orchardLand: ofHousehold(land.orchardLand),
    grassland: ofHousehold(land.grassland),
    waterArea: ofHousehold(land.waterArea),
    hasHouseholdPower: ofHousehold(living.hasHouseholdPower),
    roadDistance: ofHousehold(living.roadDistance),
    hasPavedAccess: ofHousehold(
      column(yesNo, {
        title: '入户道路是否硬化',
        en: 'whether the path to the house is paved',
        synonyms: ['入户路是否硬化', '入户路硬化'],
        blank: 'unknown',
      }),
    ),
    housingArea: ofHousehold(living.housingArea),
    hasUnsafeHouse: ofHousehold(living.hasUnsafeHouse),
    hasSafeWater: ofHousehold(living.hasSafeWater),
    hasSanitaryToilet: ofHousehold(living.hasSanitaryToilet),
    wageIncome: ofHousehold(income.wageIncome),
    businessIncome: ofHousehold(income.businessIncome),
    transferIncome: ofHousehold(income.transferIncome),
    medicalSelfPaid: ofHousehold(income.medicalSelfPaid),
    incomePerHead: ofHousehold({ ...income.incomePerHead, title: '人均纯收入（元）' }),
    wageIncomeAfter: after('风险消除后工资性收入', 'wage income after removal'),
    propertyIncomeAfter: after('风险消除后财产性收入', 'property income after removal'),
    transferIncomeAfter: after('风险消除后转移性收入', 'transfer income after removal'),
    businessIncomeAfter: after('风险消除后生产经营性收入', 'income from farming and business after removal'),
    businessCostAfter: after('风险消除后生产经营性支出', 'cost of farming and business after removal'),
    netIncomeAfter: after('风险消除后家庭纯收入', 'net income after removal', '风险消除后纯收入'),
    incomePerHeadAfter: after('风险消除后家庭人均纯收入', 'net income per head after removal', '风险消除后人均纯收入'),
    insurancePayoutAfter: after('风险消除后理赔收入', 'insurance paid out after removal'),
    medicalSelfPaidAfter: after('风险消除后合规自付支出', 'eligible medical costs after removal'),
    collectorName: ofHousehold(
      column(personName, { title: '信息采集人', en: 'collector of the information', synonyms: ['采集人'], blank: 'none' }),
    ),
    collectorPhone: ofHousehold(
      column(phone, {
        title: '信息采集人联系电话',
        en: 'telephone of the collector',
        synonyms: ['信息采集人电话', '采集人电话', '采集人联系电话'],
        blank: 'none',
      }),
    ),
    headCount: ofHousehold(family.headCount),
    personCode: identity.personCode,
    headName: ofHousehold(identity.headName),
    headIdNumber: ofHousehold(identity.headIdNumber),
    province: place.province,
    prefecture: place.prefecture,
    villageGroup: place.villageGroup,
    propertyIncome: ofHousehold(income.propertyIncome),
    businessCost: ofHousehold(income.businessCost),
    netIncome: ofHousehold(income.netIncome),
    remark: identity.remark,
  },
  source:
    'columns read by name from 2023-12 exports of a Guizhou county by the rule set Gzuwkj/fuping (GitHub): 87 names, order not guaranteed',
  status: 'verified',
  from: 2019,
});

function risk(title: string, ...synonyms: readonly string[]) {
  return ofHousehold(
    column(code(riskType), { title, en: `risk of poverty ${title.slice(-1)}`, synonyms, blank: 'none', from: 2019 }),
  );
}

/** Income and costs once the risk is removed; nothing before. */
function after(title: string, en: string, ...synonyms: readonly string[]) {
  return ofHousehold(column(money, { title, en, synonyms, blank: 'none', unit: '元', from: 2019 }));
}
