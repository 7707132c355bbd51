import type { Household, Person, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { digits, yesNo } from './typed';

const DISABILITIES = ['视力残疾', '听力残疾', '言语残疾', '肢体残疾', '智力残疾', '精神残疾', '多重残疾'];

export const disabilityName = (type: number): string => DISABILITIES[type - 1] as string;

/** 人表: one row a person, the 47 columns of the national export and 残疾等级. */
export function personRows(township: Omit<Township, 'previous'>): LedgerRow[] {
  return township.households.flatMap((household) =>
    household.members.map(
      (person): LedgerRow => ({
        ledger: 'person',
        villageIndex: household.villageIndex,
        groupIndex: household.groupIndex,
        household: household.code,
        cells: { ...identityCells(township, household, person), ...conditionCells(township, person), ...securityCells(person) },
      }),
    ),
  );
}

function identityCells(township: Omit<Township, 'previous'>, household: Household, person: Person): LedgerRow['cells'] {
  const head = household.members.find((member) => member.relation === '户主') as Person;
  return {
    省: township.place.province,
    市: township.place.city,
    县: township.place.county,
    乡: township.place.town,
    村: township.villages[household.villageIndex]?.name ?? '',
    户编号: household.code,
    人口编号: person.code,
    姓名: person.name,
    性别: person.sex,
    出生日期: digits(person.birth),
    证件类型: person.disability ? '残疾人证' : '居民身份证',
    证件号码: person.idNumber,
    民族: person.ethnicGroup,
    户联系电话: household.phone,
    成员联系电话: person.phone,
    年度: township.year,
    与户主关系: person.relation,
    户主姓名: head.name,
    户主证件号码: head.idNumber,
    识别标准: household.standard,
  };
}

function conditionCells(township: Omit<Township, 'previous'>, person: Person): LedgerRow['cells'] {
  return {
    文化程度: person.education,
    在校生状况: person.schoolStatus,
    劳动技能: person.labour,
    '务工时间（月）': person.work?.months ?? 0,
    健康状况: person.health,
    政治面貌: person.politicalStatus,
    务工企业名称: person.work?.employer ?? null,
    务工所在地: person.work?.place ?? null,
    就业渠道: person.work?.channel ?? null,
    公益性岗位类型: person.publicPost?.type ?? null,
    '公益性岗位(月数)': person.publicPost?.months ?? null,
    失学或辍学原因: null,
    是否会讲普通话: yesNo(person.speaksMandarin),
    是否国外务工: '否',
    产业分类: null,
    残疾类别: person.disability ? disabilityName(person.disability.type) : null,
    残疾等级: person.disability ? (['一级', '二级', '三级', '四级'][person.disability.grade - 1] ?? null) : null,
    残疾证办证年度: person.disability ? Math.min(person.disability.certifiedIn, township.year) : null,
  };
}

function securityCells(person: Person): LedgerRow['cells'] {
  return {
    是否享受低保: yesNo(person.hasMinimumLiving),
    是否特困供养人员: yesNo(person.hasExtremePovertySupport),
    是否参加城镇职工基本养老保险: yesNo(person.hasEmployeePension),
    是否参加大病保险: '是',
    '是否参加新型农村合作医疗（城乡居民基本医疗保险）': yesNo(person.hasResidentMedical),
    是否参加城镇职工基本医疗保险: yesNo(person.hasEmployeeMedical),
    是否参加城乡居民基本养老保险: yesNo(person.hasResidentPension),
    是否参加商业补充医疗保险: '否',
    是否接受大病医疗救助: yesNo(person.health === '大病'),
    是否接受其他健康扶贫: '否',
  };
}
