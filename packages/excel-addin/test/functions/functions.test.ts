import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as functions from '../../src/functions/functions';
import { takeOfficePolicyFrom } from '../../src/functions/policy-values';

// What the runtime defines; the real one is used in tests/addin/custom-functions.test.ts.
class FunctionError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: { Error: FunctionError, ErrorCode: { notAvailable: '#N/A' }, associate: () => undefined },
});

/** The example of GB 11643-1999. */
const STANDARD = '11010519491231002X';
const one = (rows: unknown[][]): unknown => rows[0]?.[0];

test('the example of the standard: check, birth, sex, age', () => {
  expect(one(functions.idCheck([[STANDARD]]))).toBe('正确');
  expect(one(functions.idCheck([['１１０１０５１９４９１２３１００２ｘ']]))).toBe('正确');
  expect(one(functions.birthDate([[STANDARD]]))).toBe(18263); // 1949-12-31 in a spreadsheet
  expect(one(functions.sex([[STANDARD]]))).toBe('女');
  expect(one(functions.age([[STANDARD]], '2023-12-30'))).toBe(73);
  expect(one(functions.age([[STANDARD]], 2023))).toBe(74);
});

test('what is wrong is said in a sentence', () => {
  expect(one(functions.idCheck([['110105194912310021']]))).toMatch(/校验位不对/);
  expect(one(functions.idCheck([[Number('110105194912310021')]]))).toMatch(/末几位已丢失/);
  expect(one(functions.idCheck([['520000199001']]))).toMatch(/12 位/);
  expect(one(functions.idCheck([['520000900101003']]))).toMatch(/旧证 15 位/);
  expect(() => functions.birthDate([['520000199002300031']])).toThrowError(
    expect.objectContaining({ message: '号码中的出生日期不存在。' }),
  );
});

test('a range keeps its shape: blanks stay blank, one bad cell stands alone', () => {
  const result = functions.sex([
    [STANDARD, ''],
    ['不是号码', STANDARD],
  ]);
  expect(result[0]).toEqual(['女', '']);
  expect(result[1]?.[0]).toBeInstanceOf(FunctionError);
  expect(result[1]?.[1]).toBe('女');
});

test('others', () => {
  expect(one(functions.disability([[`${STANDARD}42`]]))).toBe('肢体残疾二级');
  expect(one(functions.citizenNumber([[`${STANDARD}42`]]))).toBe(STANDARD);
  expect(one(functions.mask([['13900001234']]))).toBe('****1234');
  expect(one(functions.division([['520102']]))).toBe('贵州省贵阳市南明区');
  expect(one(functions.division([[5201]]))).toBe('贵州省贵阳市');
  expect(one(functions.creditCode([['91110000600037341L']]))).toBe('正确');
  expect(one(functions.creditCode([['91110000600037341M']]))).toMatch(/校验位不对/);
  expect(one(functions.bankCard([['4111 1111 1111 1111']]))).toBe('正确');
  expect(one(functions.phone([[13900001234]]))).toBe('正确');
  expect(one(functions.phone([['139000']]))).not.toBe('正确');
});

test('a year without a line has none', () => {
  expect(() => functions.monitoringLine([[1999]], '520000')).toThrowError(
    expect.objectContaining({ message: expect.stringContaining('没有这一年') }),
  );
});

test('the office’s own line is used as soon as it is in the settings', () => {
  let file: string | undefined;
  takeOfficePolicyFrom(() => file);
  expect(() => functions.monitoringLine([[2031]], '520000')).toThrow();
  file = JSON.stringify({
    schemaVersion: 1,
    values: [{ parameter: 'monitoring-line', value: 9100, region: '520000', from: '2031-01-01', source: '本单位测试文件' }],
  });
  expect(one(functions.monitoringLine([[2031]], '520000'))).toBe(9100);
  takeOfficePolicyFrom(() => undefined);
});

describe('functions.json', () => {
  test('has the functions of the code, with Chinese words and as many parameters', async () => {
    const require = createRequire(new URL('../../../../tests/package.json', import.meta.url));
    const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
    const file = fileURLToPath(new URL('../../src/functions/functions.ts', import.meta.url));
    expect(readFileSync(file, 'utf8')).toContain('@customfunction');
    const made = await generateCustomFunctionsMetadata(file);
    expect(made.errors).toEqual([]);
    const { functions: list } = JSON.parse(made.metadataJson) as {
      functions: {
        id: string;
        name: string;
        description: string;
        parameters: { description: string }[];
        result: { dimensionality: string };
      }[];
    };
    // What the build ties to each id is what the comments say: every exported function, once.
    const tied = new Map((made.associate as { id: string; functionName: string }[]).map((one) => [one.id, one.functionName]));
    expect(list.map(({ id }) => id).sort()).toEqual([...tied.keys()].sort());
    expect([...tied.values()].sort()).toEqual(Object.keys(functions).sort());
    for (const { id, name, description, parameters, result } of list) {
      expect(name).toMatch(/^[\u4e00-\u9fff0-9]+$/);
      expect(description).toMatch(/[\u4e00-\u9fff]/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/[\u4e00-\u9fff]/);
      expect((functions[tied.get(id) as keyof typeof functions] as (...args: never[]) => unknown).length).toBe(parameters.length);
      expect(result.dimensionality).toBe('matrix');
    }
  });
});
