import { describe, expect, test } from 'vitest';
import { check } from '../../packages/core/src/check/check';
import { defaultPack } from '../../packages/core/src/default-pack';
import { household } from '../../packages/core/src/ledgers/household';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';

// One wrong cell of the income chain gives one finding, at that cell where two links meet in it.

const chainRules = [
  'transfer-income-follows',
  'property-income-follows',
  'gross-income-follows',
  'net-income-follows',
  'income-per-head-follows',
  'transfer-income-fits-both-sides',
  'property-income-fits-both-sides',
  'gross-income-fits-both-sides',
  'net-income-fits-both-sides',
];
const pack = {
  ...defaultPack,
  rules: defaultPack.rules.filter((rule) => chainRules.some((id) => rule.id === `household/${id}`)),
};

const right = {
  householdCode: '5200000001',
  wageIncome: 20160.5,
  businessIncome: 10400,
  assetDividend: 512,
  otherProperty: 130,
  propertyIncome: 642,
  familyPlanningGrant: 960,
  minimumLivingAllowance: 3120,
  extremePovertySupport: 0,
  pension: 1476,
  ecologicalCompensation: 250,
  otherTransfer: 984.3,
  transferIncome: 6790.3,
  grossIncome: 37992.8,
  businessCost: 4100,
  netIncome: 33892.8,
  headCount: 4,
  incomePerHead: 8473.2,
};
type Cell = Exclude<keyof typeof right, 'householdCode'>;
const cells = Object.keys(right).filter((cell) => cell !== 'householdCode') as Cell[];
const joints: readonly Cell[] = ['transferIncome', 'propertyIncome', 'grossIncome', 'netIncome'];

/** What clerks do to a number; a head count stays whole. */
const slips: readonly (readonly [string, (value: number) => number])[] = [
  ['one nought more', (value) => value * 10],
  ['one nought less', (value) => Math.floor(value / 10)],
  ['a thousand more', (value) => value + 1000],
  ['nought', () => 0],
  ['two digits swapped', (value) => (value < 10 ? value + 1 : Number(String(value).replace(/^(\d)(\d)/, '$2$1')))],
];

function findingsOf(row: Record<string, string | number>) {
  return check(
    { tables: new Map([['household', tableFromRecords(household, [row], { asOf: '2023-12-31', region: '520000' })]]) },
    pack,
  ).findings;
}

test('the right chain has no finding', () => {
  expect(findingsOf(right)).toEqual([]);
});

describe.each(cells.flatMap((cell) => slips.map(([name, slip]) => [cell, name, slip] as const)))('%s: %s', (cell, _, slip) => {
  const wrong = slip(right[cell]);
  // Half a yuan may be rounding; without heads there is no quotient.
  const isVisible = Math.abs(wrong - right[cell]) > 4 || (cell === 'headCount' && wrong !== right.headCount && wrong > 0);
  const findings = findingsOf({ ...right, [cell]: wrong });

  test.runIf(isVisible)('one finding', () => {
    expect(findings.map((finding) => finding.rule)).toHaveLength(1);
    expect(findings[0]?.severity).toBe('error');
  });
  test.runIf(isVisible && joints.includes(cell))('names the cell and its value', () => {
    const [finding] = findings;
    expect(finding?.rule).toMatch(/fits-both-sides$/);
    expect(finding?.suggestions?.map((s) => s.edits[0]?.field)).toEqual([cell]);
    expect(finding?.suggestions?.[0]?.edits[0]?.value).toBe(Math.round(right[cell] * 100));
  });
  test.runIf(isVisible && !joints.includes(cell))(
    'what is proposed restores the chain, and the right value is among it or nothing is',
    () => {
      const proposed = findings[0]?.suggestions ?? [];
      for (const { edits } of proposed) {
        const edit = edits[0] as { field: string; value: number };
        const value = edit.field === 'headCount' ? edit.value : edit.value / 100;
        expect(findingsOf({ ...right, [cell]: wrong, [edit.field]: value }), edit.field).toEqual([]);
      }
      if (proposed.length > 0) expect(proposed.map((s) => s.edits[0]?.field)).toContain(cell);
    },
  );
});
