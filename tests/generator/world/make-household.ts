import { dayNumber } from '../../../packages/core/src/kinds/day';
import type { Random } from '../random';
import { composeHousehold, type Seat } from './compose-household';
import { madeUpName, surname } from './made-up-names';
import type { NumberBook } from './made-up-numbers';
import { birthDayOf, ethnicGroupOf, makeLife } from './make-life';
import { isWithoutLabour } from './monitoring-of-year';
import { personOfYear } from './person-of-year';
import type { HouseholdLife, Land, Life, Person } from './world';

/** Where and which number a household is. */
export interface HouseholdSeat {
  readonly code: string;
  readonly number: number;
  readonly villageIndex: number;
  readonly groupIndex: number;
  readonly size: number;
  readonly year: number;
}

const SAME_FAMILY = new Set(['户主', '之子', '之女', '之孙子', '之孙女', '之父', '之公公', '之兄弟姐妹']);

function nameOf(random: Random, seat: Seat, family: string, number: number, index: number): string {
  const own = SAME_FAMILY.has(seat.relation) ? family : surname(random.int(0, 19));
  return madeUpName(own, (number * 7 + index * 53) % 240);
}

function makeMembers(random: Random, numbers: NumberBook, at: HouseholdSeat): Life[] {
  const seats = composeHousehold(random, at.size);
  const family = surname(at.number);
  const ethnicGroup = ethnicGroupOf(random);
  const start = dayNumber(2014, 1, 1);
  const lives = seats.map((seat, index) => {
    const birth = birthDayOf(random, at.year, seat.age);
    const isBride = seat.relation === '之儿媳' && random.chance(0.06);
    return makeLife(random, numbers, seat, at.year, {
      code: `${at.code}${String(index + 1).padStart(2, '0')}`,
      name: nameOf(random, seat, family, at.number, index),
      ethnicGroup,
      birth,
      joined: isBride ? dayNumber(at.year, random.int(1, 10), 8) : Math.max(start, birth),
      left: null,
      leftBecause: null,
      joinedBecause: isBride ? '嫁入' : seat.age === 0 ? '新生儿' : null,
      isAlone: at.size === 1,
    });
  });
  return random.chance(0.02) && at.size > 1
    ? [...lives, departed(random, numbers, at, lives.length, family, ethnicGroup)]
    : lives;
}

/** Somebody who left in the course of the year: the period before still has the row. */
function departed(
  random: Random,
  numbers: NumberBook,
  at: HouseholdSeat,
  index: number,
  family: string,
  ethnicGroup: string,
): Life {
  const died = random.chance(0.7);
  const seat: Seat = died
    ? { relation: '之祖母', sex: '女', age: random.int(84, 96) }
    : { relation: '之女', sex: '女', age: random.int(22, 27) };
  return makeLife(random, numbers, seat, at.year, {
    code: `${at.code}${String(index + 1).padStart(2, '0')}`,
    name: nameOf(random, seat, family, at.number, index),
    ethnicGroup,
    birth: birthDayOf(random, at.year, seat.age),
    joined: dayNumber(2014, 1, 1),
    left: dayNumber(at.year, random.int(1, 11), 15),
    leftBecause: died ? '死亡' : '嫁出',
    joinedBecause: null,
    isAlone: false,
  });
}

function makeLand(random: Random, size: number): Land {
  const tenths = (from: number, to: number) => random.int(from * 10, to * 10) / 10;
  const forest = random.chance(0.6) ? tenths(1, 20) : 0;
  return {
    farmland: tenths(1, 1 + size),
    forest,
    reforested: forest > 2 && random.chance(0.4) ? Math.min(forest, tenths(1, 4)) : 0,
    orchard: random.chance(0.2) ? tenths(1, 5) : 0,
    pasture: random.chance(0.05) ? tenths(1, 8) : 0,
    water: random.chance(0.05) ? tenths(1, 2) : 0,
  };
}

/** The main cause and one other, of those that the members bear out. */
function causesOf(random: Random, members: readonly Person[]): { cause: string; secondCause: string | null } {
  const causes: string[] = [];
  if (members.some((person) => person.health === '大病' || person.health === '长期慢性病')) causes.push('因病');
  if (members.some((person) => person.health === '残疾')) causes.push('因残');
  if (members.some((person) => /高中|中职|高职|本科/.test(person.schoolStatus ?? ''))) causes.push('因学');
  if (isWithoutLabour(members)) causes.push('缺劳力');
  else causes.push(...random.shuffle(['缺技术', '缺资金', '自身发展动力不足', '交通条件落后', '缺土地']).slice(0, 2));
  const ordered = random.chance(0.6) ? causes : [...causes].reverse();
  return { cause: ordered[0] as string, secondCause: ordered.length > 1 && random.chance(0.3) ? (ordered[1] as string) : null };
}

function safetyNetOf(random: Random, members: readonly Person[]): HouseholdLife['safetyNet'] {
  const isUnable = isWithoutLabour(members);
  if (members.length === 1 && (members[0] as Person).age >= 60 && isUnable)
    return random.chance(0.6) ? 'extreme-poverty' : 'minimum-living';
  return random.chance(isUnable ? 0.7 : 0.08) ? 'minimum-living' : null;
}

function monitoringOf(
  random: Random,
  at: HouseholdSeat,
  type: HouseholdLife['type'],
  isUnable: boolean,
): HouseholdLife['monitoring'] {
  const month = random.int(1, 12);
  const identified = dayNumber(Math.min(at.year, Math.max(2021, at.year - random.int(0, 2))), month, 1);
  const kind = random.chance(0.25) ? '突发严重困难户' : type === '脱贫户' ? '脱贫不稳定户' : '边缘易致贫户';
  const removed = identified + random.int(9, 16) * 31;
  const isRemoved = !isUnable && random.chance(0.6) && removed <= dayNumber(at.year, 12, 1);
  const need = isRemoved
    ? null
    : random.weighted([
        [null, 92],
        ['house', 4],
        ['water', 4],
      ] as const);
  return { class: kind, identified, removed: isRemoved ? firstOfMonth(removed) : null, need };
}

function firstOfMonth(day: number): number {
  const month = Math.floor((day - dayNumber(2000, 1, 1)) / 30.436875);
  return dayNumber(2000 + Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Households in need have little paid work: one member, part of the year. */
function withLittleWork(random: Random, lives: readonly Life[], months: number): Life[] {
  let kept = false;
  const work = random.weighted<NonNullable<Life['works']>>([
    [{ months, monthlyWage: 150_000, place: '乡（镇）内务工', channel: '灵活就业', publicPost: null }, 6],
    [{ months, monthlyWage: 180_000, place: '县外省内务工', channel: '外出务工', publicPost: null }, 2],
    [{ months: 12, monthlyWage: 70_000, place: '乡（镇）内务工', channel: '公益性岗位', publicPost: '保洁员' }, 2],
  ]);
  return lives.map((life) => {
    const keeps: boolean = !kept && months > 0 && life.works !== null && life.relation !== '配偶';
    kept = kept || keeps;
    const isSchooled = life.path === 'college' || life.path === 'university';
    return {
      ...life,
      isSkilled: false,
      path: isSchooled ? 'senior' : life.path,
      works: keeps ? work : null,
    };
  });
}

/** Makes one household whose facts agree with each other: members, causes, safety net, land, house, monitoring. */
export function makeHousehold(random: Random, numbers: NumberBook, at: HouseholdSeat): HouseholdLife {
  const isPovertyEra = at.year <= 2020;
  const type = isPovertyEra || random.chance(0.88) ? '脱贫户' : '普通农户';
  const isMonitored = !isPovertyEra && (type === '普通农户' || random.chance(0.07));
  const exitedIn =
    type === '普通农户'
      ? null
      : random.weighted([
          [2014, 1],
          [2015, 1],
          [2016, 2],
          [2017, 3],
          [2018, 4],
          [2019, 4],
          [2020, 3],
        ]);
  const isPoor = isPovertyEra && (exitedIn ?? 0) > at.year;
  const born = makeMembers(random, numbers, at);
  const lives = isMonitored ? withLittleWork(random, born, 5) : isPoor ? withLittleWork(random, born, 0) : born;
  const staying = lives.filter((life) => life.left === null).map((life) => personOfYear(life, { safetyNet: null }, at.year));
  const isUnable = isWithoutLabour(staying);
  return {
    code: at.code,
    villageIndex: at.villageIndex,
    groupIndex: at.groupIndex,
    members: lives,
    phone: lives[0]?.phone ?? numbers.phone(),
    bankCard: numbers.bankCard(),
    type,
    standard: random.chance(0.95) ? '国家标准' : '省定标准',
    ...causesOf(random, staying),
    identifiedIn: random.weighted([
      [2014, 80],
      [2015, 10],
      [2016, 10],
    ]),
    exitedIn: exitedIn === null ? null : Math.max(exitedIn, 2016),
    safetyNet: safetyNetOf(random, staying),
    land: makeLand(random, at.size),
    houseArea: random.int(26, 40) * Math.max(2, staying.length),
    houseGrade: random.chance(0.8) ? 'A级' : 'B级',
    roadType: random.weighted([
      ['水泥路', 85],
      ['沥青路', 10],
      ['砂石路', 5],
    ]),
    fuel: random.weighted([
      ['清洁能源', 60],
      ['柴草', 30],
      ['煤炭', 10],
    ]),
    distance: random.int(1, 35) / 10,
    isInCooperative: random.chance(0.4),
    business: random.chance(0.6) ? random.int(20, 160) * 10000 : 0,
    seed: random.int(1, 2_000_000_000),
    monitoring: isMonitored ? monitoringOf(random, at, type, isUnable) : null,
  };
}
