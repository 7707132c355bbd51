import { ethnicGroup } from '../../codes/ethnic-group';
import { idType } from '../../codes/id-type';
import { relation } from '../../codes/relation';
import { sex } from '../../codes/sex';
import { code } from '../../kinds/code';
import { date } from '../../kinds/date';
import { householdCode } from '../../kinds/household-code';
import { idNumber } from '../../kinds/id-number';
import { personName } from '../../kinds/name';
import { remark } from '../../kinds/remark';
import { year } from '../../kinds/year';
import { column } from '../ledger';

/** Columns that say who: codes, names, numbers, relation, year. Shared by the ledgers: one Chinese term, one identifier, one set of headers, one meaning of blank. */
export const identity = {
  householdCode: column(householdCode, {
    title: '户编号',
    en: 'household code',
    synonyms: [
      '家庭编号',
      '家庭档案编号',
      '户码',
      '贫困户编号',
      '户编码',
      '户号',
      '农户编号',
      '家庭编码',
      '脱贫户编号',
      '监测户编号',
    ],
    under: ['户主姓名/编号', '户名/编号'],
    blank: 'unknown',
  }),
  personCode: column(householdCode, {
    title: '人编号',
    en: 'person code',
    synonyms: ['人口编号', '人员编号', '个人编号', '家庭成员编号', '成员编号', '人编码', '贫困人口编号'],
    blank: 'unknown',
  }),
  memberName: column(personName, {
    title: '姓名',
    en: 'name of the member',
    synonyms: [
      '家庭成员姓名',
      '成员姓名',
      '人员姓名',
      '贫困人口姓名',
      '搬迁人员姓名',
      '脱贫人口姓名',
      '监测对象姓名',
      '家庭成员',
    ],
    blank: 'unknown',
  }),
  idNumber: column(idNumber, {
    title: '证件号码',
    en: 'identity number',
    synonyms: [
      '身份证号',
      '身份证号码',
      '身份证',
      '公民身份号码',
      '公民身份证号码',
      '身份证明号码',
      '证件号',
      '居民身份证号码',
      '身份证件号码',
      '公民身份号码或残疾号码',
      '搬迁人员身份证号',
      '成员身份证号',
      '家庭成员证件号码',
      '家庭成员身份证号码',
      '身份证（残疾证）号码',
      '身份证号码（残疾证号）',
      '本人身份证号',
      '公民身份证号',
      '公民身份证件号码',
      '居民身份证号',
      '身份证编号',
      '身份号码',
      '有效证件号码',
    ],
    blank: 'unknown',
  }),
  idType: column(code(idType), {
    title: '证件类型',
    en: 'type of identity document',
    synonyms: ['证件种类', '身份证件类型'],
    blank: 'unknown',
  }),
  headCode: column(householdCode, {
    title: '户主编号',
    en: 'person code of the head',
    synonyms: ['户主个人编号', '户主人编号', '户主人口编号'],
    blank: 'unknown',
  }),
  headName: column(personName, {
    title: '户主姓名',
    en: 'name of the head of household',
    synonyms: ['户主', '户主名', '户主名称', '户主（姓名）'],
    under: ['户编号/户名', '家庭人口数/户名', '户主信息/姓名', '户主/姓名', '户主基本情况/姓名', '户主情况/姓名'],
    blank: 'unknown',
  }),
  headIdNumber: column(idNumber, {
    title: '户主证件号码',
    en: 'identity number of the head',
    synonyms: [
      '户主身份证号',
      '户主身份证号码',
      '户主身份证',
      '户主证件',
      '户主证件号',
      '户主公民身份号码',
      '户主公民身份证号',
      '户主居民身份证号',
    ],
    under: ['户主信息/证件号码', '户主/身份证号', '户主/证件号码', '户主/身份证号码', '户主信息/身份证号', '户主信息/身份证号码'],
    blank: 'unknown',
  }),
  relation: column(code(relation, { readsCodes: false }), {
    title: '与户主关系',
    en: 'relation to the head of household',
    synonyms: [
      '户主和与户主关系',
      '家庭关系',
      '关系',
      '与户主的关系',
      '与户主之关系',
      '家庭成员与户主关系',
      '成员与户主关系',
      '户主关系',
      '和户主关系',
      '同户主关系',
    ],
    blank: 'unknown',
  }),
  sex: column(code(sex), { title: '性别', en: 'sex', synonyms: ['成员性别', '男女'], blank: 'unknown' }),
  birthDate: column(date, {
    title: '出生日期',
    en: 'date of birth',
    synonyms: ['出生年月日', '出生年月', '出生时间', '生日'],
    blank: 'unknown',
  }),
  ethnicGroup: column(code(ethnicGroup, { readsCodes: false }), {
    title: '民族',
    en: 'ethnic group',
    synonyms: ['民族类别', '民族名称'],
    blank: 'unknown',
  }),
  year: column(year, { title: '年度', en: 'year', synonyms: ['年份', '数据年度', '所属年度', '年'], blank: 'unknown' }),
  remark: column(remark, {
    title: '备注',
    en: 'remark',
    synonyms: ['说明', '有关情况说明', '家庭情况备注', '备注(新增或者死亡人员)', '备注说明', '情况说明'],
    blank: 'none',
  }),
} as const;
