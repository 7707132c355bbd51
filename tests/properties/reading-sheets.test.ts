import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgers } from '../../packages/core/src/ledgers/registry';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { gridFromRows, type Scalar } from '../../packages/core/src/table/grid';
import { CellStatus } from '../../packages/core/src/table/table';

const RUNS = process.env.DEEP ? 2000 : 100;
const HEADER = [
  '县',
  '乡',
  '村',
  '户编号',
  '户主姓名',
  '姓名',
  '性别',
  '证件号码',
  '民族',
  '与户主关系',
  '文化程度',
  '健康状况',
  '劳动技能',
  '务工时间（月）',
  '是否参加大病保险',
  '备注',
];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function idNumber(n: number): string {
  const body = `520000${1950 + (n % 50)}0${1 + (n % 9)}1${n % 10}${String(n % 1000).padStart(3, '0')}`;
  return body + '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11);
}

// Names and remarks that carry words of totals, notes and signatures.
const NASTY = [
  '测试甲',
  '合计生',
  '总计',
  '小计',
  '合计',
  '累计',
  '总小明',
  '审核人',
  '说明',
  '例',
  '其中',
  '测试合计',
  '备注',
  '户主',
  '序号',
];
const PLACES = ['测试村', '小计', '合计村', '总计', '审核村', '例村', '注', '单位村'];

const person = fc.record({
  n: fc.nat(900),
  name: fc.constantFrom(...NASTY),
  village: fc.constantFrom(...PLACES),
  remark: fc.constantFrom(null, '合计', '见小计', '注：外出', '填表人：某'),
});
type Person = { n: number; name: string; village: string; remark: string | null };

const row = (p: Person): Scalar[] => [
  '测试县',
  '测试乡',
  p.village,
  `5200000${String(Math.floor(p.n / 3)).padStart(5, '0')}`,
  '测试头',
  p.name,
  '男',
  idNumber(p.n),
  '汉族',
  ['户主', '配偶', '之子'][p.n % 3] as string,
  '初中',
  '健康',
  '普通劳动力',
  p.n % 13,
  '是',
  p.remark,
];

const others: readonly Scalar[][] = [
  ['合计', ...Array<null>(12).fill(null), 36, null, null],
  ['测试县', '测试乡', '小计', ...Array<null>(10).fill(null), 12, null, null],
  [null, null, null, null, null, '总 计', null, '3人', null, null, null, null, null, 9, null, null],
  ['测试村小计：', ...Array<null>(12).fill(null), 5, null, null],
  ['本页合计', ...Array<null>(15).fill(null)],
  ['其中：脱贫户', ...Array<null>(12).fill(null), 5, null, null],
  [...HEADER],
  Array<null>(16).fill(null),
  ['　', ...Array<null>(15).fill(null)],
  ['填表人：测试乙', null, null, null, '审核人：', null, null, null, '填表日期：'],
  ['注：本表一式三份，由村级组织填写后报乡镇审核。'],
  HEADER.map((_, i) => i + 1),
];

const numbersOf = (rows: readonly Scalar[][]) => {
  const sheets = recognize(gridFromRows(rows), ledgers);
  const table = readTables(sheets, ledgers).tables.get('person');
  return { sheets, numbers: table?.columns.get('idNumber')?.texts ?? [], table };
};

describe('reading sheets', () => {
  it('keeps every real row and counts no row of totals, headers, notes or signatures', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 3, maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(others.length - 1)), { maxLength: 8 }),
        (persons, inserted) => {
          const rows = persons.map(row);
          for (const [at, which] of inserted) rows.splice(Math.min(at, rows.length), 0, others[which] as Scalar[]);
          const { numbers } = numbersOf([['测试乡人表'], HEADER, ...rows]);
          expect(numbers).toEqual(persons.map((p) => idNumber(p.n)));
        },
      ),
      { numRuns: RUNS, seed: 13 },
    );
  });

  it('binds the same columns in whatever order they stand', () => {
    const persons = Array.from({ length: 9 }, (_, n) => row({ n, name: '测试甲', village: '测试村', remark: null }));
    const bound = (header: readonly string[], rows: readonly Scalar[][]) =>
      recognize(gridFromRows([header, ...rows]), ledgers)
        .flatMap((sheet) => sheet.bindings.map((b) => `${b.header} ${b.field} ${b.confidence}`))
        .sort();
    const expected = bound(HEADER, persons);
    expect(expected.length).toBe(HEADER.length);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          HEADER.map((_, i) => i),
          { minLength: HEADER.length },
        ),
        (order) => {
          expect(
            bound(
              order.map((i) => HEADER[i] as string),
              persons.map((cells) => order.map((i) => cells[i] as Scalar)),
            ),
          ).toEqual(expected);
        },
      ),
      { numRuns: RUNS, seed: 7 },
    );
  });

  it('finds the same rows under any titles, notes and blank rows, and further right', () => {
    const above = fc.array(
      fc.constantFrom(
        '测试镇2023年脱贫人口信息',
        '填报单位：测试镇',
        '单位：元',
        '填表说明：1、证件号码为18位；2、姓名与身份证一致。',
        '',
        '附件1',
        '填报时间：2023年12月31日',
      ),
      { maxLength: 6 },
    );
    const persons = Array.from({ length: 6 }, (_, n) => row({ n, name: '测试甲', village: '测试村', remark: null }));
    fc.assert(
      fc.property(above, fc.nat(4), (lines, indent) => {
        const shifted = (cells: readonly Scalar[]) => [...Array<null>(indent).fill(null), ...cells];
        const { numbers, sheets } = numbersOf([
          ...lines.map((line) => shifted([line === '' ? null : line])),
          shifted(HEADER),
          ...persons.map(shifted),
        ]);
        expect(sheets.length).toBe(1);
        expect(numbers).toEqual(persons.map((cells) => cells[7]));
      }),
      { numRuns: RUNS, seed: 3 },
    );
  });

  it('never loses a row without a word: every filled row is data, a header, or skipped with its reason', () => {
    const cell = fc.oneof(
      fc.constantFrom<Scalar>(
        null,
        '合计',
        '姓名',
        '证件号码',
        '户编号',
        '测试甲',
        '520000199001010018',
        5,
        12.5,
        '是',
        '注：',
        '示例',
        '1',
        '说明',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 15 }), (rows) => {
        const sheets = recognize(
          gridFromRows([
            ...rows,
            HEADER,
            ...Array.from({ length: 3 }, (_, n) => row({ n, name: '测试甲', village: '测试村', remark: null })),
          ]),
          ledgers,
        );
        for (const sheet of sheets) {
          if (sheet.refused?.why === 'no-header' || sheet.refused?.why === 'blank') continue;
          const said = new Set<number>([...sheet.dataRows].map((r) => sheet.grid.rowNumbers[r] as number));
          for (const number of sheet.headerRows) said.add(number);
          for (const skipped of sheet.skipped) for (let r = skipped.row; r <= (skipped.through ?? skipped.row); r++) said.add(r);
          const first = Math.min(...said);
          const last = Math.max(...said);
          for (let number = first; number <= last; number++) {
            if ((rows[number - 1] ?? ['x']).some((value) => value !== null && String(value).trim() !== ''))
              expect(said.has(number)).toBe(true);
          }
        }
      }),
      { numRuns: RUNS, seed: 11 },
    );
  });

  it('leaves Object.prototype alone, and gives poisoned headers back as typed', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const poison = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
      '__lookupSetter__',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(poison, { minLength: 1 }),
        fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
        (names, values) => {
          const rows = Array.from({ length: 3 }, (_, n) => [
            ...row({ n, name: '测试甲', village: '测试村', remark: null }),
            ...names.map((_name, i) => values[i] ?? '__proto__'),
          ]);
          const { sheets, table } = numbersOf([[...HEADER, ...names], ...rows]);
          expect(sheets[0]?.unbound.map((column) => column.header)).toEqual(names);
          expect(Object.keys(table?.places.origins[0]?.letters ?? {})).not.toContain('__proto__');
        },
      ),
      { numRuns: RUNS, seed: 18 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('never reads a column that is only a question', () => {
    const rows = Array.from({ length: 6 }, (_, n) => row({ n, name: '测试甲', village: '测试村', remark: null }));
    const header = HEADER.map((text) => (text === '证件号码' ? '证件号吗' : text));
    const sheets = recognize(gridFromRows([header, ...rows]), ledgers);
    expect(sheets[0]?.bindings.find((b) => b.field === 'idNumber')?.confidence).toBe('doubtful');
    const table = readTables(sheets, ledgers).tables.get('person');
    expect(table?.columns.has('idNumber')).toBe(false);
    expect(table?.columns.get('memberName')?.status.every((status) => status === CellStatus.ok)).toBe(true);
  });
});

describe('hostile headers', () => {
  const hostile = [
    '(',
    '（',
    '合计',
    '1',
    '年',
    '20',
    '2019',
    ' ',
    '单位：',
    '*',
    '/',
    'A1',
    '、',
    '(((',
    '元/',
    '：',
    'aA',
    '其中',
    '填表人',
  ].map((part) => part.repeat(Math.ceil(100_000 / part.length)));
  it('reads 100,000 characters in any cell without a pause', () => {
    const started = performance.now();
    for (const text of hostile) {
      recognize(gridFromRows([[text], ['姓名', text, '证件号码'], [text, '甲', 1], ['乙', text, text], [text]]), ledgers);
    }
    // Ten times what is promised for each (50 ms): a watchdog, not a measurement.
    expect(performance.now() - started).toBeLessThan(hostile.length * 500);
  });
});
