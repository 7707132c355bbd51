import { dayNumber } from '../../packages/core/src/kinds/day';
import { makeRandom, type Random } from './random';
import { householdOfYear } from './world/household-of-year';
import { numeral } from './world/made-up-names';
import { numberBook } from './world/made-up-numbers';
import { makeHousehold } from './world/make-household';
import { makeProjects } from './world/make-projects';
import type { HouseholdLife, Township, Village } from './world/world';

export interface TownshipSize {
  readonly seed: number;
  /** Year of the data; the day of the data is its last. */
  readonly year: number;
  readonly villages: number;
  readonly groups: number;
  readonly persons: number;
  readonly projects: number;
}

/** The township of the source documents: 8 villages, 91 groups, 15,000 persons. */
export const DEFAULT_SIZE: TownshipSize = { seed: 1, year: 2023, villages: 8, groups: 91, persons: 15_000, projects: 40 };

const SIZES: readonly (readonly [number, number])[] = [
  [1, 6],
  [2, 11],
  [3, 15],
  [4, 24],
  [5, 20],
  [6, 14],
  [7, 7],
  [8, 3],
];

function makeVillages(random: Random, count: number, groups: number): Village[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `测试${numeral(i + 1)}村`,
    code: `520000100${String(200 + i + 1)}`,
    groups: Array.from({ length: Math.floor(groups / count) + (i < groups % count ? 1 : 0) }, (_, g) => `${numeral(g + 1)}组`),
    collectiveIncome: random.int(8, 60) * 1_000_000,
  }));
}

/** Households of one group until it has its persons; the last one takes what is left. */
function householdSizes(random: Random, persons: number): number[] {
  const sizes: number[] = [];
  for (let left = persons; left > 0; ) {
    const size = left <= 8 && (left < 3 || random.chance(0.5)) ? left : Math.min(left, random.weighted(SIZES));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/**
 * Makes a township that is right in every respect: the same numbers for the same seed. Names, places and identity numbers are
 * visibly synthetic (测试一村, 赵测甲子, address code 520000). `persons` are those alive and resident at the end of the year.
 *
 * @example
 * makeTownship({ persons: 100, villages: 2, groups: 4, seed: 7 }).villages.length //=> 2
 */
export function makeTownship(wanted: Partial<TownshipSize> = {}): Township {
  const size = { ...DEFAULT_SIZE, ...wanted };
  const random = makeRandom(size.seed).fork(`township ${size.year}`);
  const numbers = numberBook();
  const villages = makeVillages(random.fork('villages'), size.villages, size.groups);
  const lives: HouseholdLife[] = [];
  const allGroups = villages.flatMap((village, villageIndex) =>
    village.groups.map((_, groupIndex) => ({ villageIndex, groupIndex })),
  );
  allGroups.forEach(({ villageIndex, groupIndex }, g) => {
    const persons = Math.floor(size.persons / allGroups.length) + (g < size.persons % allGroups.length ? 1 : 0);
    for (const members of householdSizes(random, persons)) {
      const number = lives.length + 1;
      const code = `52000010${String(villageIndex + 1).padStart(2, '0')}${String(number).padStart(6, '0')}`;
      lives.push(
        makeHousehold(random.fork(number), numbers, { code, number, villageIndex, groupIndex, size: members, year: size.year }),
      );
    }
  });
  const current = townshipOfYear(size, size.year, villages, lives, random);
  const before = townshipOfYear(size, size.year - 1, villages, lives, random);
  return { ...current, previous: before };
}

function townshipOfYear(
  size: TownshipSize,
  year: number,
  villages: readonly Village[],
  lives: readonly HouseholdLife[],
  random: Random,
): Omit<Township, 'previous'> {
  // A household of ordinary farmers enters the ledger with its identification.
  const households = lives
    .map((life) => householdOfYear(life, year))
    .filter((household) => household.members.length > 0 && (household.type === '脱贫户' || household.monitoring !== null));
  return {
    seed: size.seed,
    year,
    asOf: dayNumber(year, 12, 31),
    era: year <= 2020 ? 'poverty' : 'revitalisation',
    place: { province: '测试省', city: '测试市', county: '测试县', town: '测试镇' },
    villages,
    households,
    ...makeProjects(random.fork(`projects ${year}`), villages, households, year, size.projects),
  };
}
