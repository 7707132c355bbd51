import { disabilityType } from '../../codes/disability-type';
import { dropoutReason } from '../../codes/dropout-reason';
import { education } from '../../codes/education';
import { healthStatus } from '../../codes/health-status';
import { labourSkill } from '../../codes/labour-skill';
import { publicPostType } from '../../codes/public-post-type';
import { schoolStatus } from '../../codes/school-status';
import { workPlace } from '../../codes/work-place';
import { code } from '../../kinds/code';
import { codes } from '../../kinds/codes';
import { monthCount } from '../../kinds/months';
import { yesNo } from '../../kinds/yes-no';
import { column } from '../ledger';

/** Columns of a member: schooling, work, health, insurance. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const member = {
  education: column(code(education), {
    title: '文化程度',
    en: 'schooling completed',
    synonyms: ['学历', '受教育程度', '教育程度', '文化水平'],
    blank: 'none',
    note: '在校生不填。',
  }),
  schoolStatus: column(code(schoolStatus), {
    title: '在校生状况',
    en: 'class attended',
    synonyms: ['在校状况', '在校生情况', '在校情况', '就学状况', '在校生'],
    blank: 'none',
    note: '只填在校的人。',
  }),
  labourSkill: column(code(labourSkill, { readsCodes: false }), {
    title: '劳动技能',
    en: 'ability to work',
    synonyms: ['劳动能力', '劳动技能情况', '劳动力状况', '劳动力情况', '劳动力类型', '劳动能力情况', '劳动能力状况'],
    blank: 'unknown',
  }),
  healthStatus: column(codes(healthStatus), {
    title: '健康状况',
    en: 'state of health',
    synonyms: ['健康情况', '身体状况', '身体健康状况', '健康程度'],
    blank: 'unknown',
    note: '可填几项，用顿号隔开，如：残疾、长期慢性病。',
  }),
  workMonths: column(monthCount, {
    title: '务工时间（月）',
    en: 'months of work away in the year',
    synonyms: [
      '务工时间',
      '务工月数',
      '务工时长',
      '务工时长(月)',
      '务工时间（月',
      '外出务工时间',
      '务工累计时间（月）',
      '外出务工时间（月）',
      '务工时间（月数）',
    ],
    blank: 'zero',
    unit: '月',
  }),
  workPlace: column(code(workPlace), {
    title: '务工所在地',
    en: 'where the person works',
    synonyms: ['务工地点', '务工状况', '务工地', '外出务工地点', '务工区域'],
    blank: 'none',
  }),
  hasSeriousIllnessInsurance: column(yesNo, {
    title: '是否参加大病保险',
    en: 'whether insured against serious illness',
    synonyms: ['参加大病医疗', '大病保险', '参加大病保险', '是否参加大病医疗保险'],
    blank: 'unknown',
  }),
  hasResidentMedical: column(yesNo, {
    title: '是否参加城乡居民基本医疗保险',
    en: 'whether in the residents’ medical insurance',
    synonyms: [
      '是否参加新型农村合作医疗（城乡居民基本医疗保险）',
      '参加新型农村合作医疗',
      '是否参加居民医保',
      '是否参加新农合',
      '是否参加新型农村合作医疗',
      '参加城乡居民基本医疗保险',
      '城乡居民基本医疗保险',
      '是否参加城乡居民医疗保险',
      '是否参加城乡居民医保',
      '新农合',
      '是否参合',
      '居民医保',
    ],
    blank: 'unknown',
  }),
  hasEmployeeMedical: column(yesNo, {
    title: '是否参加城镇职工基本医疗保险',
    en: 'whether in the employees’ medical insurance',
    synonyms: ['是否参加职工医保', '参加城镇职工基本医疗保险', '城镇职工基本医疗保险', '是否参加职工基本医疗保险', '职工医保'],
    blank: 'unknown',
  }),
  hasResidentPension: column(yesNo, {
    title: '是否参加城乡居民基本养老保险',
    en: 'whether in the residents’ pension insurance',
    synonyms: [
      '是否参加居民养老保险',
      '参加城乡居民基本养老保险',
      '城乡居民基本养老保险',
      '是否参加城乡居民养老保险',
      '居民养老保险',
    ],
    blank: 'unknown',
  }),
  hasEmployeePension: column(yesNo, {
    title: '是否参加城镇职工基本养老保险',
    en: 'whether in the employees’ pension insurance',
    synonyms: [
      '是否参加职工养老保险',
      '参加城镇职工基本养老保险',
      '城镇职工基本养老保险',
      '是否参加职工基本养老保险',
      '职工养老保险',
    ],
    blank: 'unknown',
  }),
  dropoutReason: column(code(dropoutReason), {
    title: '失学或辍学原因',
    en: 'why not in school',
    synonyms: ['失学辍学原因', '辍学原因', '失学原因', '失学（辍学）原因'],
    blank: 'none',
  }),
  publicPostType: column(code(publicPostType), {
    title: '公益性岗位类型',
    en: 'kind of public post',
    synonyms: ['公益性岗位', '公益岗位类型', '公益岗位', '公益岗类型'],
    blank: 'none',
  }),
  publicPostMonths: column(monthCount, {
    title: '公益性岗位(月数)',
    en: 'months on the public post',
    synonyms: ['公益性岗位月数', '公益岗位月数', '公益性岗位（月）', '公益岗位（月数）'],
    blank: 'zero',
    unit: '月',
  }),
  disabilityType: column(code(disabilityType), {
    title: '残疾类别',
    en: 'kind of disability',
    synonyms: ['残疾类型', '残疾种类'],
    blank: 'none',
  }),
} as const;
