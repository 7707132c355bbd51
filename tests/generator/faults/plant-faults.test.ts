import { describe, expect, it } from 'vitest';
import { layOut } from '../layouts/lay-out';
import { asIs } from '../layouts/legal-dirt';
import { makeTownship } from '../make-township';
import { townshipRows } from '../records/township-rows';
import { faultKinds } from './kinds';
import { plantFaults } from './plant-faults';
import { rulesOfKinds } from './rules-of-kinds';
import { truthOf } from './truth';

const township = makeTownship({ seed: 8, persons: 4000, villages: 24, groups: 48, projects: 90 });
const rows = townshipRows(township);

describe('planting faults', () => {
  const planted = plantFaults(township, rows, { seed: 4 });

  it('knows more than sixty kinds, each with a name of its own', () => {
    expect(faultKinds.length).toBeGreaterThan(60);
    expect(new Set(faultKinds.map((kind) => kind.kind)).size).toBe(faultKinds.length);
  });

  it('names no rule for a kind that does not exist', () => {
    expect(Object.keys(rulesOfKinds).filter((kind) => !faultKinds.some((known) => known.kind === kind))).toEqual([]);
  });

  it('plants each kind', () => {
    const missing = faultKinds.map((kind) => kind.kind).filter((kind) => !planted.faults.some((fault) => fault.kind === kind));
    expect(missing).toEqual([]);
  });

  it('leaves the rows that it was given as they were', () => {
    expect(rows).toEqual(townshipRows(township));
  });

  it('says where each stands', () => {
    const sheets = layOut(township, planted.rows, 'header-in-row-one', { typing: asIs });
    const truth = truthOf(planted.faults, sheets);
    expect(truth).toHaveLength(planted.faults.length);
    const changed = truth.filter((entry) => entry.columns.every((letter) => /^[A-Z]+$/.test(letter)) && entry.row > 1);
    expect(changed).toHaveLength(truth.length);
  });

  it('is the same for the same seed', () => {
    const again = plantFaults(township, rows, { seed: 4 });
    expect(again.faults.map((fault) => fault.kind)).toEqual(planted.faults.map((fault) => fault.kind));
    expect(again.rows).toEqual(planted.rows);
  });
});
