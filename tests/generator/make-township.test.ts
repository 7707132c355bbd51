import { describe, expect, it } from 'vitest';
import { makeTownship } from './make-township';
import { checkCharacter } from './world/made-up-numbers';

const township = makeTownship();

describe('the synthetic township', () => {
  it('has the size of the source documents', () => {
    expect(township.villages).toHaveLength(8);
    expect(township.villages.flatMap((village) => village.groups)).toHaveLength(91);
    expect(township.households.flatMap((household) => household.members)).toHaveLength(15_000);
    expect(township.households.length).toBeGreaterThan(3300);
    expect(township.households.length).toBeLessThan(3700);
  });

  it('is the same for the same seed and another for another', () => {
    const small = { persons: 300, villages: 2, groups: 8, projects: 6 };
    expect(makeTownship({ ...small, seed: 5 })).toEqual(makeTownship({ ...small, seed: 5 }));
    expect(makeTownship({ ...small, seed: 5 }).households).not.toEqual(makeTownship({ ...small, seed: 6 }).households);
  });

  it('gives every person a valid and unique number that agrees with birth and sex', () => {
    const seen = new Set<string>();
    for (const person of township.households.flatMap((household) => household.members)) {
      const id = person.idNumber.slice(0, 18);
      expect(checkCharacter(id.slice(0, 17))).toBe(id.charAt(17));
      expect(Number(id.charAt(16)) % 2 === 1).toBe(person.sex === '男');
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  });

  it('closes: parts add up, one head, at most one spouse of the other sex', () => {
    for (const { members, income } of township.households) {
      expect(income.net).toBe(income.wages + income.business + income.property + income.transfer - income.businessExpense);
      expect(members.filter((person) => person.relation === '户主')).toHaveLength(1);
      const spouses = members.filter((person) => person.relation === '配偶');
      expect(spouses.length).toBeLessThan(2);
      for (const spouse of spouses) expect(spouse.sex).not.toBe(members[0]?.sex);
      for (const person of members) expect((person.education === null) !== (person.schoolStatus === null)).toBe(true);
    }
    for (const project of township.projects) {
      expect(Object.values(project.sources).reduce((a, b) => a + b, 0)).toBe(project.total);
      expect(project.paid).toBeLessThanOrEqual(project.total);
    }
  });

  it('closes against the year before: births, marriages, deaths and removals explain every difference', () => {
    const before = new Map(
      township.previous?.households.flatMap((household) => household.members).map((person) => [person.idNumber, person]),
    );
    const now = new Map(township.households.flatMap((household) => household.members).map((person) => [person.idNumber, person]));
    const wasInLedger = new Set(township.previous?.households.map((household) => household.code));
    const unexplained = township.households.flatMap((household) =>
      household.members.filter(
        (person) => !before.has(person.idNumber) && person.joinedBecause === null && wasInLedger.has(household.code),
      ),
    );
    expect(unexplained).toEqual([]);
    for (const [id, person] of before) if (!now.has(id)) expect(person.leftBecause).not.toBeNull();
  });
});
