import { expect, test } from 'vitest';
import { check } from '../../packages/core/src/check/check';
import { defaultPack } from '../../packages/core/src/default-pack';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { periodsOf } from '../../packages/core/src/engine/periods';
import { household } from '../../packages/core/src/ledgers/household';
import { person } from '../../packages/core/src/ledgers/person';
import { project } from '../../packages/core/src/ledgers/project';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';

const { ledgers } = declaredIn(defaultPack);
// Four made-up people; their numbers have a good check character.
const people = [
  ['520000197001011219', '户主', '男', '1970-01-01'],
  ['520000197202021220', '配偶', '女', '1972-02-02'],
  ['520000199503031232', '之子', '男', '1995-03-03'],
].map(([idNumber, relation, sex, birthDate], i) => ({
  householdCode: '5200000001',
  personCode: `520000000${i}`,
  memberName: `测试${'甲乙丙'[i]}`,
  idNumber: idNumber as string,
  relation: relation as string,
  sex: sex as string,
  birthDate: birthDate as string,
}));
const inYear = (year: number) => people.map((row) => ({ ...row, year }));

test('two years of one ledger are two snapshots, the older one the previous of the newer', () => {
  const table = tableFromRecords(person, [...inYear(2022), ...inYear(2023)]);
  const periods = periodsOf({ tables: new Map([['person', table]]) }, ledgers);
  expect(periods.map((period) => period.tables.get('person')?.length)).toEqual([3, 3]);
  expect(periods[1]?.previous?.get('person')?.places.rowNumbers).toEqual(Int32Array.of(1, 2, 3));
});

test('nobody is a repeat because last year is in the workbook too', () => {
  const rows = [...inYear(2022), ...inYear(2023)];
  const result = check({ tables: new Map([['person', tableFromRecords(person, rows)]]) }, defaultPack);
  expect(
    result.findings.filter((finding) => /unique|one-head|once|same/.test(finding.rule)).map((finding) => finding.rule),
  ).toEqual([]);
  const one = check({ tables: new Map([['person', tableFromRecords(person, inYear(2023))]]) }, defaultPack);
  expect(result.counts.rows).toBe(6);
  // Each year is judged by itself: what is found in one is found in both.
  expect(result.findings.length).toBe(one.findings.length * 2);
});

test('a wrong year in one cell makes no period', () => {
  const rows = [...Array.from({ length: 20 }, () => inYear(2023)).flat(), { ...(inYear(2032)[0] as object) }] as ReturnType<
    typeof inYear
  >;
  const table = tableFromRecords(person, rows);
  expect(periodsOf({ tables: new Map([['person', table]]) }, ledgers)).toHaveLength(1);
});

test('projects of several years are one ledger, and go with the latest snapshot', () => {
  const tables = new Map([
    [
      'household',
      tableFromRecords(
        household,
        [2022, 2023].flatMap((year) =>
          [1, 2, 3].map((i) => ({ householdCode: `52000000${i}`, headName: '测试甲', headCount: 1, year })),
        ),
      ),
    ],
    [
      'project',
      tableFromRecords(
        project,
        [2021, 2022, 2023].flatMap((year) =>
          [1, 2, 3].map((i) => ({ projectCode: `X${year}${i}`, projectName: `测试路${year}${i}`, year })),
        ),
      ),
    ],
  ]);
  const periods = periodsOf({ tables }, ledgers);
  expect(periods.map((period) => [...period.tables].map(([id, table]) => `${id} ${table.length}`))).toEqual([
    ['household 3'],
    ['household 3', 'project 9'],
  ]);
});
