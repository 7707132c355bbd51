import { dayNumber } from '../../../packages/core/src/kinds/day';
import type { Random } from '../random';
import type { Seat } from './compose-household';
import type { NumberBook } from './made-up-numbers';
import type { Life, Relation } from './world';

const ETHNIC: readonly (readonly [string, number])[] = [
  ['汉族', 60],
  ['苗族', 18],
  ['布依族', 12],
  ['侗族', 7],
  ['土家族', 3],
];
const POSTS = ['保洁员', '生态护林员', '道路维护员', '河道管理员'] as const;
const PLACES: readonly (readonly [string, number])[] = [
  ['乡（镇）内务工', 25],
  ['乡（镇）外县内务工', 20],
  ['县外省内务工', 20],
  ['省外务工', 35],
];

/** The day that makes a person `age` years old on 31 December of `year`. */
export function birthDayOf(random: Random, year: number, age: number): number {
  const month = random.int(1, 12);
  return dayNumber(year - age, month, random.int(1, 28));
}

function pathOf(random: Random, age: number): Life['path'] {
  if (age >= 65)
    return random.weighted([
      ['illiterate', 3],
      ['primary', 5],
      ['junior', 2],
    ]);
  if (age >= 45)
    return random.weighted([
      ['primary', 4],
      ['junior', 5],
      ['senior', 1],
    ]);
  if (age >= 30)
    return random.weighted([
      ['junior', 7],
      ['senior', 1.5],
      ['vocational', 1],
      ['college', 0.6],
    ]);
  return random.weighted([
    ['junior', 2.5],
    ['senior', 1.5],
    ['vocational', 2.5],
    ['college', 2],
    ['university', 1.5],
  ]);
}

function healthOf(random: Random, age: number): Life['health'] {
  if (age < 16)
    return random.weighted([
      ['健康', 97],
      ['残疾', 1.5],
      ['长期慢性病', 1],
      ['大病', 0.5],
    ]);
  if (age < 60)
    return random.weighted([
      ['健康', 88],
      ['长期慢性病', 6],
      ['残疾', 4],
      ['大病', 2],
    ]);
  return random.weighted([
    ['健康', 60],
    ['长期慢性病', 27],
    ['残疾', 8],
    ['大病', 5],
  ]);
}

function worksOf(random: Random): NonNullable<Life['works']> {
  const isPost = random.chance(0.08);
  const place = isPost ? '乡（镇）内务工' : random.weighted(PLACES);
  const isFarAway = place === '省外务工' || place === '县外省内务工';
  return {
    months: isPost ? 12 : random.int(5, 12),
    monthlyWage: isPost ? 80000 : random.int(isFarAway ? 28 : 18, isFarAway ? 52 : 32) * 10000,
    place,
    channel: isPost
      ? '公益性岗位'
      : place === '乡（镇）内务工'
        ? random.pick(['帮扶车间', '灵活就业'])
        : random.pick(['外出务工', '企业就业']),
    publicPost: isPost ? random.pick(POSTS) : null,
  };
}

/** What a person is besides the seat in the household. */
export interface LifeFacts {
  readonly code: string;
  readonly name: string;
  readonly ethnicGroup: string;
  readonly birth: number;
  readonly joined: number;
  readonly left: number | null;
  readonly leftBecause: Life['leftBecause'];
  readonly joinedBecause: Life['joinedBecause'];
  readonly isAlone: boolean;
}

/** Gives a seat a life. The identity number of a disabled person is the certificate's: twenty characters, type and grade at its end. */
export function makeLife(random: Random, numbers: NumberBook, seat: Seat, year: number, facts: LifeFacts): Life {
  const isMale = seat.sex === '男';
  const health = facts.isAlone && seat.age >= 60 ? random.pick(['健康', '长期慢性病'] as const) : healthOf(random, seat.age);
  const disability =
    health === '残疾' ? { type: random.int(1, 7), grade: random.int(1, 4), certifiedIn: year - random.int(1, 5) } : null;
  const id = numbers.idNumber(facts.birth, isMale);
  const { isAlone: _, ...own } = facts;
  return {
    ...own,
    sex: seat.sex,
    idNumber: disability ? `${id}${disability.type}${disability.grade}` : id,
    relation: seat.relation,
    politicalStatus: seat.age >= 25 && random.chance(0.05) ? '中共党员' : '群众',
    phone: seat.age >= 18 ? numbers.phone() : null,
    health,
    disability,
    path: pathOf(random, seat.age),
    works: random.chance(0.78) ? worksOf(random) : null,
    isSkilled: random.chance(0.1),
    isWeak: random.chance(0.4),
    hasEmployeeInsurance: random.chance(0.06),
    speaksMandarin: seat.age < 65 || random.chance(0.4),
  };
}

/** Ethnic group of a household; a child has its parents'. */
export function ethnicGroupOf(random: Random): string {
  return random.weighted(ETHNIC);
}

export const isElder = (relation: Relation): boolean => /父|母|公公|婆婆/.test(relation);
