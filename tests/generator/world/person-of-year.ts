import { calendarDate } from '../../../packages/core/src/kinds/day';
import { schoolingOf } from './schooling';
import type { HouseholdLife, Life, Person } from './world';

/** Whole years of age on 31 December. */
export const ageIn = (birth: number, year: number): number => year - Math.floor(calendarDate(birth) / 10000);

function labourOf(life: Life, age: number, atSchool: boolean, year: number): string {
  if (age < 16 || atSchool) return '无劳动力';
  const weak = year >= 2019 ? '弱劳动力或半劳动力' : '无劳动力';
  if (life.disability && life.disability.grade <= 2) return age < 60 ? '丧失劳动力' : '无劳动力';
  if (life.health === '大病') return '丧失劳动力';
  if (age >= 60) return life.isWeak && age < 70 ? weak : '无劳动力';
  if (life.disability || (life.health === '长期慢性病' && life.isWeak)) return year >= 2019 ? weak : '普通劳动力';
  return life.isSkilled && life.works ? '技能劳动力' : '普通劳动力';
}

/** How a year finds a person: age, schooling, labour, work and the insurances that follow from them. */
export function personOfYear(life: Life, household: Pick<HouseholdLife, 'safetyNet'>, year: number): Person {
  const age = ageIn(life.birth, year);
  const schooling = schoolingOf(life, year);
  const atSchool = schooling.schoolStatus !== null;
  const labour = labourOf(life, age, atSchool, year);
  const isSupported = household.safetyNet === 'extreme-poverty';
  const isAble = labour === '普通劳动力' || labour === '技能劳动力';
  const isCollegeEducated = life.path === 'college' || life.path === 'university';
  const works = isAble && !isSupported && age < 60 ? (life.works ?? (isCollegeEducated ? DEFAULT_WORK : null)) : null;
  const isEmployee = works !== null && works.publicPost === null && life.hasEmployeeInsurance;
  return {
    ...life,
    age,
    ...schooling,
    labour,
    work: works
      ? {
          months: works.months,
          wages: works.months * works.monthlyWage,
          place: works.place,
          channel: works.channel,
          employer: `测试用工单位${works.place === '省外务工' ? '甲' : '乙'}`,
        }
      : null,
    publicPost: works?.publicPost ? { type: works.publicPost, months: works.months } : null,
    hasMinimumLiving: household.safetyNet === 'minimum-living',
    hasExtremePovertySupport: isSupported,
    hasResidentMedical: !isEmployee,
    hasEmployeeMedical: isEmployee,
    hasResidentPension: !isEmployee && age >= 16 && !atSchool,
    hasEmployeePension: isEmployee,
  };
}

const DEFAULT_WORK: NonNullable<Life['works']> = {
  months: 10,
  monthlyWage: 350000,
  place: '县外省内务工',
  channel: '企业就业',
  publicPost: null,
};
