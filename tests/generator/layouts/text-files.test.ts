import { readWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { makeTownship } from '../make-township';
import { townshipRows } from '../records/township-rows';
import { runLine } from '../run-line';
import { layOut } from './lay-out';
import { asIs } from './legal-dirt';
import { toGuardedCsv, toHtmlTable } from './text-files';

const township = makeTownship({ seed: 21, persons: 60, villages: 1, groups: 2, projects: 3 });
const [sheet] = layOut(township, townshipRows(township), 'header-in-row-one', { typing: asIs, ledgers: ['person'] });

describe('text exports', () => {
  it.each([
    ['人表.csv', toGuardedCsv],
    ['人表.xls', toHtmlTable],
  ] as const)('%s reads back whole', (name, write) => {
    const { grids } = readWorkbook(write(sheet as NonNullable<typeof sheet>), { name });
    const { dataset } = runLine(grids);
    expect(dataset.tables.get('person')?.length).toBe(60);
    expect(dataset.tables.get('person')?.problems).toEqual([]);
  });
});
