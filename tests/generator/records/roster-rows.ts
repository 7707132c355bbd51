import { dayNumber } from '../../../packages/core/src/kinds/day';
import type { Household, Person, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { digits, month, yesNo, yuan } from './typed';

/** 花名册: one row a person, the 31 columns of the national list and those that offices add, the household's values repeated on each. */
export function rosterRows(township: Omit<Township, 'previous'>): LedgerRow[] {
  return township.households.flatMap((household) =>
    household.members.map(
      (person): LedgerRow => ({
        ledger: 'roster',
        villageIndex: household.villageIndex,
        groupIndex: household.groupIndex,
        household: household.code,
        cells: {
          '县(市、区、旗)': township.place.county,
          '乡(镇)': township.place.town,
          行政村: township.villages[household.villageIndex]?.name ?? '',
          自然村: township.villages[household.villageIndex]?.groups[household.groupIndex] ?? '',
          户编号: household.code,
          人编号: person.code,
          姓名: person.name,
          证件号码: person.idNumber,
          人数: household.members.length,
          与户主关系: person.relation,
          民族: person.ethnicGroup,
          文化程度: person.education,
          在校生状况: person.schoolStatus,
          健康状况: person.health,
          劳动技能: person.labour,
          '务工时间（月）': person.work?.months ?? 0,
          是否参加大病保险: '是',
          致贫原因1: household.cause,
          危房户: yesNo(household.isHouseUnsafe),
          是否解决安全饮用水: yesNo(!household.isWaterUnsafe),
          人均纯收入: yuan(household.income.netPerHead),
          户联系电话: household.phone,
          人联系电话: person.phone,
          ...standing(household, person.joined),
          ...localCells(township, household, person),
        },
      }),
    ),
  );
}

/** When a household was first identified: of ordinary farmers, when they were first monitored. */
export function firstIdentified(household: Household): number {
  if (household.type === '普通农户' && household.monitoring) return household.monitoring.identified;
  return dayNumber(household.identifiedIn, 4, 1);
}

function standing(household: Household, joined: number): LedgerRow['cells'] {
  const first = firstIdentified(household);
  const monitoring = household.monitoring;
  return {
    首次识别时间: month(first),
    人员识别时间: month(Math.max(first, joined)),
    户类型: household.type,
    '易返贫致贫户(监测对象)类型': monitoring?.class ?? null,
    风险是否消除: monitoring ? yesNo(monitoring.removed !== null) : null,
    风险识别时间: month(monitoring?.identified ?? null),
    风险消除时间: month(monitoring?.removed ?? null),
  };
}

function localCells(township: Omit<Township, 'previous'>, household: Household, person: Person): LedgerRow['cells'] {
  const head = household.members.find((member) => member.relation === '户主') as Person;
  const exitYear = household.exitedIn !== null && household.exitedIn <= township.year ? household.exitedIn : null;
  const cells = { 性别: person.sex, 出生日期: digits(person.birth), 户主姓名: head.name, 户主证件号码: head.idNumber };
  return township.era === 'poverty'
    ? { ...cells, 脱贫属性: household.exitStatus, 脱贫年度: exitYear, 贫困户属性: household.attribute }
    : cells;
}
