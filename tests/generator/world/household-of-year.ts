import { dayNumber } from '../../../packages/core/src/kinds/day';
import { type IncomeBand, incomeOfYear } from './income-of-year';
import { monitoringOfYear } from './monitoring-of-year';
import { personOfYear } from './person-of-year';
import type { Household, HouseholdLife } from './world';

/** Income per head by state, in 分, that no reader of the ledger would wonder at. */
function bandOf(life: HouseholdLife, year: number): IncomeBand {
  if (year <= 2020) return (life.exitedIn ?? 0) > year ? { from: 210_000, to: 280_000 } : { from: 520_000, to: 900_000 };
  const isOpen =
    life.monitoring !== null && (life.monitoring.removed === null || life.monitoring.removed > dayNumber(year, 12, 31));
  return isOpen ? { from: 620_000, to: 1_150_000 } : { from: 1_180_000, to: 1_900_000 };
}

function attributeOf(life: HouseholdLife, isExited: boolean): string {
  const kind = life.safetyNet === 'minimum-living' ? '低保' : life.safetyNet === 'extreme-poverty' ? '特困供养' : '一般';
  return `${kind}${isExited ? '脱贫户' : '贫困户'}`;
}

/** A household on 31 December of a year: who is there, what they have. */
export function householdOfYear(life: HouseholdLife, year: number): Household {
  const day = dayNumber(year, 12, 31);
  const members = life.members
    .filter((member) => member.joined <= day && (member.left === null || member.left > day))
    .map((member) => personOfYear(member, life, year));
  const income = incomeOfYear(life, members, year, bandOf(life, year));
  const monitoring = monitoringOfYear(life, members, income, year);
  const isOpen = monitoring !== null && monitoring.removed === null;
  const isExited = (life.exitedIn ?? 9999) <= year;
  return {
    ...life,
    members,
    income,
    monitoring,
    isHouseUnsafe: isOpen && life.monitoring?.need === 'house',
    isWaterUnsafe: isOpen && life.monitoring?.need === 'water',
    attribute: attributeOf(life, isExited || year > 2020),
    exitStatus: isExited
      ? (life.exitedIn as number) < year - 2 && life.safetyNet === null && year <= 2020
        ? '已脱贫（不再享受政策）'
        : '已脱贫（享受政策）'
      : '未脱贫',
  };
}
