import type { Random } from '../random';
import type { Relation, Sex } from './world';

/** A seat in a household: relation, sex and age on the last day of the year. */
export interface Seat {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly age: number;
}

const other = (sex: Sex): Sex => (sex === '男' ? '女' : '男');

/** A child's age when the younger parent is so old: born when the parents were 21 to 38. */
function childAge(random: Random, parentAge: number): number {
  return Math.max(0, parentAge - random.int(21, 38));
}

function child(random: Random, parentAge: number): Seat {
  const sex: Sex = random.chance(0.51) ? '男' : '女';
  return { relation: sex === '男' ? '之子' : '之女', sex, age: childAge(random, parentAge) };
}

/** The head's parents: of a woman who heads the household of her husband's family, his. */
function parents(random: Random, head: Seat, count: number): Seat[] {
  const age = Math.min(92, head.age + random.int(21, 32));
  const inLaws = head.sex === '女' && random.chance(0.4);
  const mother: Seat = { relation: inLaws ? '之婆婆' : '之母', sex: '女', age };
  const father: Seat = { relation: inLaws ? '之公公' : '之父', sex: '男', age: Math.min(94, age + random.int(0, 4)) };
  return count === 2 ? [father, mother] : [random.chance(0.7) ? mother : father];
}

function single(random: Random): Seat[] {
  const sex: Sex = random.chance(0.7) ? '男' : '女';
  return [{ relation: '户主', sex, age: random.chance(0.7) ? random.int(61, 86) : random.int(38, 59) }];
}

/** Head and spouse of middle age, children, parents. */
function family(random: Random, size: number): Seat[] {
  const head: Seat = { relation: '户主', sex: random.chance(0.85) ? '男' : '女', age: random.int(27, 56) };
  const seats: Seat[] = [head];
  const isWidowed = size === 2 ? random.chance(0.5) : random.chance(0.08);
  const spouseAge = Math.max(22, head.age + random.int(-4, 4));
  if (!isWidowed) seats.push({ relation: '配偶', sex: other(head.sex), age: spouseAge });
  const younger = isWidowed ? head.age : Math.min(head.age, spouseAge);
  const left = size - seats.length;
  const elders = left >= 2 && random.chance(0.55) ? Math.min(left - 1, random.int(1, 2)) : 0;
  for (let i = 0; i < left - elders; i++) seats.push(child(random, younger));
  if (elders > 0) seats.push(...parents(random, head, elders));
  return seats;
}

/** An old head, a son with his wife, grandchildren. */
function elderFamily(random: Random, size: number): Seat[] {
  const head: Seat = { relation: '户主', sex: random.chance(0.85) ? '男' : '女', age: random.int(57, 78) };
  const seats: Seat[] = [head];
  const hasSpouse = size === 2 || random.chance(0.75);
  const spouseAge = Math.max(52, head.age + random.int(-4, 4));
  if (hasSpouse) seats.push({ relation: '配偶', sex: other(head.sex), age: spouseAge });
  if (size <= seats.length) return seats;
  const heirAge = Math.max(21, Math.min(head.age, hasSpouse ? spouseAge : head.age) - random.int(22, 30));
  const hasSon = random.chance(0.85);
  seats.push({ relation: hasSon ? '之子' : '之女', sex: hasSon ? '男' : '女', age: heirAge });
  if (seats.length === size) return seats;
  const inLawAge = Math.max(21, heirAge + random.int(-3, 3));
  seats.push({ relation: hasSon ? '之儿媳' : '之女婿', sex: hasSon ? '女' : '男', age: inLawAge });
  while (seats.length < size) {
    const sex: Sex = random.chance(0.51) ? '男' : '女';
    const age = Math.max(0, Math.min(heirAge, inLawAge) - random.int(21, 32));
    const relation: Relation = hasSon ? (sex === '男' ? '之孙子' : '之孙女') : sex === '男' ? '之外孙子' : '之外孙女';
    seats.push({ relation, sex, age });
  }
  return seats;
}

/**
 * Who lives in a household of `size`: exactly one head, at most one spouse of the other sex, ages that parents and children can have.
 */
export function composeHousehold(random: Random, size: number): Seat[] {
  if (size === 1) return single(random);
  return random.chance(0.3) ? elderFamily(random, size) : family(random, size);
}
