import { assertNoPoisoning } from '@fast-check/poisoning';
import { check, defaultPack, gridFromRows, readTables, recognize, type Scalar } from '@taizhang/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { speaker } from '../../packages/core/src/text/say';

// Promise 18: headers, sheet names and cells that are names of JavaScript's own leave every prototype as it was, and come back as typed.
// Settings, policy files and records: tests/properties/border-poisoning.test.ts.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const RUNS = DEEP ? 100_000 : 5_000;
const POISON = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
];
const REAL = [
  '户编号',
  '户主姓名',
  '姓名',
  '身份证号码',
  '与户主关系',
  '性别',
  '村',
  '家庭人口数',
  '纯收入',
  '人均纯收入',
  '健康状况',
  '备注',
];

const policy = createPolicy(defaultPack.documents).lookup;
const say = speaker(defaultPack, 'zh-CN');
const header = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...REAL) },
  { weight: 2, arbitrary: fc.constantFrom(...POISON) },
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
);
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(...POISON, '户主', '测试甲', 3, null, '520000199001010012'),
  fc.string({ maxLength: 6 }),
);
const sheet = fc.uniqueArray(header, { minLength: 3, maxLength: 12 }).chain((headers) =>
  fc.record({
    headers: fc.constant(headers),
    name: fc.constantFrom('人表', ...POISON),
    rows: fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { minLength: 2, maxLength: 5 }),
  }),
);

// The runner's own globals change while it runs.
const options = { ignoredRootRegex: /^(__vitest|__zod_global|AbortController|process$|performance$)/ };

it(`${RUNS} poisoned sheets`, { timeout: 3_600_000 }, () => {
  let run = 0;
  let seen = 0;
  fc.assert(
    fc.property(sheet, ({ headers, name, rows }) => {
      const grid = gridFromRows([headers, ...rows], { source: name, sheet: name });
      const sheets = recognize(grid, defaultPack.ledgers, run % 2 === 0 ? { ledger: 'person' } : {});
      for (const one of sheets) {
        const typed = [...one.bindings, ...one.unbound].map((column) => [column.column, column.header] as const);
        if (one.headerRows.length === 1)
          for (const [column, text] of typed)
            expect(text).toBe(String(grid.rows[[...grid.rowNumbers].indexOf(one.headerRows[0] as number)]?.[column] ?? ''));
        seen += typed.filter(([, text]) => POISON.includes(text)).length;
      }
      const dataset = readTables(sheets, defaultPack.ledgers, { region: '52', asOf: '2023-12-31' });
      if (run++ % 25 === 0) for (const finding of check(dataset, defaultPack, { policy }).findings) say(finding);
    }),
    { seed: 18, numRuns: RUNS },
  );
  assertNoPoisoning(options);
  expect(seen).toBeGreaterThan(RUNS / 10);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('switched-off rules named like JavaScript’s own switch nothing else off', () => {
  const off = JSON.parse('{"__proto__":"理由","constructor":"理由","toString":"理由"}') as Record<string, string>;
  const grid = gridFromRows(
    [
      ['户编号', '户主姓名', '家庭人口数'],
      ['5200000001', '测试甲', 3],
    ],
    { source: 'a', sheet: '户表' },
  );
  const dataset = readTables(recognize(grid, defaultPack.ledgers), defaultPack.ledgers, {});
  expect(check(dataset, defaultPack, { policy, off }).notRun.filter((one) => one.why === 'switched-off')).toEqual([]);
});
