import { disabilityGrade } from '../codes/disability-grade';
import { identificationStandard } from '../codes/identification-standard';
import { jobChannel } from '../codes/job-channel';
import { politicalStatus } from '../codes/political-status';
import { code } from '../kinds/code';
import { text } from '../kinds/text';
import { year } from '../kinds/year';
import { yesNo } from '../kinds/yes-no';
import { contact } from './columns/contact';
import { identity } from './columns/identity';
import { member } from './columns/member';
import { place } from './columns/place';
import { ofHousehold, titled } from './columns/variants';
import { column, ledger } from './ledger';

/** 人表: one row a member and year. The first 47 columns are those of the national export. */
export const person = ledger({
  id: 'person',
  title: { 'zh-CN': '人表', en: 'person ledger' },
  titles: [
    '贫困人口信息',
    '人口信息',
    '家庭成员信息',
    '脱贫人口信息',
    '人员信息',
    '家庭成员',
    '人口基础信息',
    '贫困人口基础信息',
    '家庭成员基础信息',
    '脱贫人口基础信息',
  ],
  rowIs: 'person',
  key: ['idNumber'],
  household: 'householdCode',
  place: ['province', 'prefecture', 'county', 'township', 'village', 'villageGroup'],
  telling: {
    fields: [
      'memberName',
      'idNumber',
      'relation',
      'sex',
      'birthDate',
      'education',
      'schoolStatus',
      'labourSkill',
      'healthStatus',
      'workMonths',
      'politicalStatus',
      'hasResidentMedical',
      'hasResidentPension',
      'hasMinimumLiving',
    ],
    enough: 4,
  },
  asOf: 'year',
  columns: {
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    township: place.township,
    village: place.village,
    householdCode: ofHousehold(identity.householdCode),
    personCode: titled(identity.personCode, '人口编号'),
    memberName: identity.memberName,
    sex: identity.sex,
    birthDate: identity.birthDate,
    idType: identity.idType,
    idNumber: identity.idNumber,
    ethnicGroup: identity.ethnicGroup,
    householdPhone: ofHousehold(contact.householdPhone),
    memberPhone: contact.memberPhone,
    year: identity.year,
    relation: identity.relation,
    education: member.education,
    schoolStatus: member.schoolStatus,
    labourSkill: member.labourSkill,
    workMonths: member.workMonths,
    healthStatus: member.healthStatus,
    politicalStatus: column(code(politicalStatus), { title: '政治面貌', en: 'political affiliation', blank: 'unknown' }),
    employerName: column(text, {
      title: '务工企业名称',
      en: 'employer',
      synonyms: ['务工单位', '务工企业', '务工单位名称', '就业单位'],
      blank: 'none',
    }),
    hasMinimumLiving: column(yesNo, {
      title: '是否享受低保',
      en: 'whether on minimum living allowance',
      synonyms: ['享受低保', '是否低保', '是否低保人口', '是否享受农村居民最低生活保障'],
      blank: 'unknown',
    }),
    hasEmployeePension: member.hasEmployeePension,
    hasSeriousIllnessInsurance: member.hasSeriousIllnessInsurance,
    hasResidentMedical: titled(member.hasResidentMedical, '是否参加新型农村合作医疗（城乡居民基本医疗保险）'),
    hasResidentPension: member.hasResidentPension,
    dropoutReason: member.dropoutReason,
    speaksMandarin: column(yesNo, {
      title: '是否会讲普通话',
      en: 'whether the person speaks Mandarin',
      synonyms: ['会讲普通话', '是否会说普通话'],
      blank: 'unknown',
    }),
    hasCommercialMedical: column(yesNo, {
      title: '是否参加商业补充医疗保险',
      en: 'whether in a commercial medical insurance',
      synonyms: ['参加商业补充医疗保险', '商业补充医疗保险'],
      blank: 'no',
    }),
    worksAbroad: column(yesNo, { title: '是否国外务工', en: 'whether working abroad', synonyms: ['是否境外务工'], blank: 'no' }),
    industryClass: column(text, { title: '产业分类', en: 'class of industry', synonyms: ['产业类别'], blank: 'none' }),
    hasSeriousIllnessRelief: column(yesNo, {
      title: '是否接受大病医疗救助',
      en: 'whether given relief for serious illness',
      synonyms: ['接受大病医疗救助'],
      blank: 'no',
    }),
    hasOtherHealthHelp: column(yesNo, {
      title: '是否接受其他健康扶贫',
      en: 'whether given other help with health',
      synonyms: ['接受其他健康扶贫', '是否接受其他健康帮扶'],
      blank: 'no',
    }),
    publicPostType: member.publicPostType,
    publicPostMonths: member.publicPostMonths,
    jobChannel: column(code(jobChannel), {
      title: '就业渠道',
      en: 'how the job was found',
      synonyms: ['就业途径'],
      blank: 'none',
    }),
    disabilityType: member.disabilityType,
    workPlace: member.workPlace,
    headName: ofHousehold(identity.headName),
    headIdNumber: ofHousehold(identity.headIdNumber),
    hasEmployeeMedical: member.hasEmployeeMedical,
    hasExtremePovertySupport: column(yesNo, {
      title: '是否特困供养人员',
      en: 'whether on extreme poverty support',
      synonyms: ['特困供养人员', '是否五保', '是否特困', '是否特困供养'],
      blank: 'unknown',
    }),
    disabilityCertificateYear: column(year, {
      title: '残疾证办证年度',
      en: 'year of the disability certificate',
      synonyms: ['残疾证办证时间', '残疾证办理年度'],
      blank: 'none',
    }),
    identificationStandard: ofHousehold(
      column(code(identificationStandard), {
        title: '识别标准',
        en: 'standard of identification',
        synonyms: ['认定标准'],
        blank: 'unknown',
      }),
    ),
    villageGroup: place.villageGroup,
    disabilityGrade: column(code(disabilityGrade), {
      title: '残疾等级',
      en: 'grade of disability',
      synonyms: ['残疾级别'],
      blank: 'none',
    }),
    remark: identity.remark,
  },
  source: 'header list of a desktop checker of 2021 for the national person export (47 columns, exact match demanded)',
  status: 'verified',
});
