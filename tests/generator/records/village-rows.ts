import type { Household, Person, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { tenThousandYuan } from './typed';

/** 行政村信息: one row a village, 22 columns of the export, the year and the land; every count is the sum over the ledgers of persons and households. */
export function villageRows(township: Omit<Township, 'previous'>): LedgerRow[] {
  return township.villages.map((village, villageIndex) => {
    const households = township.households.filter((household) => household.villageIndex === villageIndex);
    return {
      ledger: 'village',
      villageIndex,
      groupIndex: -1,
      household: '',
      cells: {
        县: township.place.county,
        乡: township.place.town,
        村: village.name,
        是否出列: '是',
        ...counts(households),
        '到乡镇是否通沥青（水泥）路': '是',
        是否通客运班车: '是',
        '村级集体经济收入（万元）': tenThousandYuan(village.collectiveIncome),
        '村小学（个数）': 1,
        行政村卫生室个数: 1,
        '行政村执业（助理）医师（人）': 1,
        行政村公共卫生厕所个数: 2,
        '行政村文化（图书）室个数 （个）': 1,
        '行政村生产生活垃圾集中堆放点个数（个）': 3,
        年度: township.year,
        ...lands(households),
      },
    };
  });
}

function counts(households: readonly Household[]): LedgerRow['cells'] {
  const persons = households.flatMap((household) => household.members);
  const count = (of: (person: Person) => boolean) => persons.filter(of).length;
  return {
    总户数: households.length,
    总人口数: persons.length,
    低保户数: households.filter((household) => household.members.some((person) => person.hasMinimumLiving)).length,
    低保人口数: count((person) => person.hasMinimumLiving),
    特困供养人口数: count((person) => person.hasExtremePovertySupport),
    残疾人口数: count((person) => person.health === '残疾'),
    危房户数: households.filter((household) => household.isHouseUnsafe).length,
    未实现饮水安全户数: households.filter((household) => household.isWaterUnsafe).length,
    参加城乡居民基本养老保险人数: count((person) => person.hasResidentPension),
  };
}

function lands(households: readonly Household[]): LedgerRow['cells'] {
  const sum = (of: keyof Household['land']) =>
    households.reduce((total, household) => total + Math.round(household.land[of] * 10), 0) / 10;
  return {
    '耕地面积（亩）': sum('farmland'),
    '林地面积（亩）': sum('forest'),
    '退耕还林面积（亩）': sum('reforested'),
    '林果面积（亩）': sum('orchard'),
    牧草地面积: sum('pasture'),
    水面面积: sum('water'),
  };
}
