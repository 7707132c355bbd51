import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/kinds/day';
import { conflictsOf } from '../src/policy/conflicts';
import { policyDocuments, policyParameters } from '../src/policy/generated';
import { neededParameters } from '../src/policy/needed-parameters';
import { monitoringLine } from '../src/policy/parameters/monitoring-line';
import { villageExitRate } from '../src/policy/parameters/village-exit-rate';
import { type PolicyDocument, type PolicyValue, policyDocument } from '../src/policy/policy';
import { createPolicy } from '../src/policy/resolve';
import { storedValue } from '../src/policy/stored-value';

const day = (text: string): number => parseDay(text) as number;
const folder = (name: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../src/policy/${name}`, import.meta.url))).map((file) => file.replace(/\.ts$/, ''));

const document = (id: string, ...values: PolicyValue[]): PolicyDocument =>
  policyDocument({ id, title: id, seenAt: '测试', evidence: 'none', values });
const line = (value: number, region: string, from: string, rest: Partial<PolicyValue> = {}): PolicyValue => ({
  parameter: monitoringLine,
  value,
  region,
  from,
  status: 'verified',
  ...rest,
});

describe('built-in policy values', () => {
  const policy = createPolicy(policyDocuments);
  const at = (parameter: string, date: string, region: string) => policy.valueAt(parameter, day(date), region);

  it('lists every file of the folders, under its own name', () => {
    expect(policyDocuments.map((text) => text.id).sort()).toEqual(folder('documents').sort());
    expect(policyParameters.map((parameter) => parameter.id).sort()).toEqual(folder('parameters').sort());
  });

  it('has no point that two texts set', () => {
    expect(conflictsOf(policyDocuments)).toEqual([]);
  });

  it('has dates that exist, regions that are code prefixes, and nothing verified without evidence', () => {
    for (const text of policyDocuments) {
      for (const value of text.values) {
        expect(value.region, text.id).toMatch(/^(\d{2}){0,3}$/);
        expect(parseDay(value.from), text.id).not.toBeNull();
        if (text.evidence === 'none') expect(value.status, text.id).toBe('unverified');
      }
    }
  });

  // 云南调查年鉴 2017, table 4-2 notes.
  it.each([
    [2010, 2300],
    [2011, 2536],
    [2012, 2625],
    [2013, 2736],
    [2014, 2800],
    [2015, 2855],
    [2016, 2952],
  ])('poverty standard of %i is %i yuan, verified', (year, yuan) => {
    expect(at('poverty-standard', `${year}-12-31`, '5201')).toMatchObject({ value: yuan * 100, status: 'verified' });
  });

  it('marks the standards of 2017 to 2019 and the national exit lines from 2015 as unverified', () => {
    expect([2017, 2018, 2019].map((year) => at('poverty-standard', `${year}-06-30`, '')?.status)).toEqual(
      Array(3).fill('unverified'),
    );
    const lines = [2014, 2015, 2016, 2017, 2018, 2019, 2020].map((year) => at('exit-line', `${year}-12-31`, '34'));
    expect(lines.map((answer) => (answer?.value ?? 0) / 100)).toEqual([2800, 2968, 3146, 3335, 3535, 3747, 4000]);
    expect(lines.map((answer) => answer?.status)).toEqual(['verified', ...Array(6).fill('unverified')]);
  });

  it('lets the longest region win: three places, three exit lines in 2017', () => {
    expect(at('exit-line', '2017-12-31', '522301')).toMatchObject({ value: 333500, status: 'verified' });
    expect(at('exit-line', '2017-12-31', '422822101')).toMatchObject({ value: 349900, status: 'verified' });
    expect(at('exit-line', '2017-12-31', '52')).toMatchObject({ value: 333500, status: 'unverified' });
  });

  it('starts a monitoring line on the day of its notice, and ends it rather than letting it grow old', () => {
    expect(at('monitoring-line', '2023-03-14', '350121')).toBeUndefined();
    expect(at('monitoring-line', '2023-03-15', '350121')?.value).toBe(1056000);
    expect(at('monitoring-line', '2024-03-15', '350121')).toBeUndefined();
    expect(at('monitoring-line', '2024-03-06', '350526')?.value).toBe(815 * 12 * 2 * 100);
    expect(at('monitoring-line', '2026-06-30', '5227')).toBeUndefined();
    expect(at('exit-line', '2021-12-31', '52')).toBeUndefined();
  });

  it('takes the loan cap by the day of the contract', () => {
    const caps = ['2020-12-31', '2025-12-31', '2026-01-15', '2026-03-06'].map((date) => at('small-loan-cap', date, '52'));
    expect(caps.map((answer) => answer && [answer.value, answer.status])).toEqual([
      [5_000_000, 'verified'],
      [5_000_000, 'verified'],
      undefined,
      [10_000_000, 'unverified'],
    ]);
  });

  it('gives percentages as fractions', () => {
    expect(at('village-exit-rate', '2018-12-31', '45')).toMatchObject({ value: 0.03, status: 'verified' });
    expect(at('village-exit-rate', '2018-12-31', '41')).toMatchObject({ value: 0.02, status: 'unverified' });
    expect(storedValue(2, villageExitRate.unit)).toBe(0.02);
  });

  it('knows nothing of a parameter or a day that does not exist', () => {
    expect(policy.lookup('monitoring-line', day('2023-03-15'), '350121')).toBe(1056000);
    expect(policy.lookup('no-such', 0, '')).toBeUndefined();
    expect(policy.valueAt('no-such', 0, '')).toBeUndefined();
    expect(policy.valueAt('monitoring-line', Number.NaN, '350121')).toBeUndefined();
    expect(policy.valueAt('__proto__', 19500, '')).toBeUndefined();
  });
});

describe('docs/policy-values.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/policy-values.md', import.meta.url)), 'utf8');
  const lines = policyDocuments.flatMap((text) =>
    text.values.map(({ parameter, value, region, from, to, status }) =>
      [
        '',
        parameter.title['zh-CN'],
        `${value} ${parameter.unit}`,
        region || '全国',
        `${from} 至 ${to ?? '另有规定'}`,
        status === 'verified' ? '已核实' : '未核实',
        text.id,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  );

  it('has a line for every built-in value', () => {
    const missing = lines.filter((line) => !page.includes(line));
    expect(missing, 'lines to add to docs/policy-values.md').toEqual([]);
  });

  it('has no line for a value that is not built in', () => {
    const written = page.split('\n').filter((line) => / \| (已核实|未核实) \| /.test(line));
    expect(written.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('names every parameter with its id and every text with where it was seen', () => {
    for (const parameter of policyParameters)
      expect(page, parameter.id).toContain(`\`${parameter.id}\` | ${parameter.title['zh-CN']}`);
    for (const text of policyDocuments) expect(page, text.id).toContain(`\`${text.id}\` | ${text.title} | ${text.seenAt}`);
  });
});

describe('createPolicy', () => {
  const valueIn = (documents: PolicyDocument[], date: string, region: string, extra: PolicyDocument[] = []) =>
    createPolicy(documents, { extra }).valueAt('monitoring-line', day(date), region);

  it('prefers the longer region, then the later start, and falls back when a term ends', () => {
    const texts = [
      document('a', line(6000, '', '2021-01-01'), line(7000, '52', '2022-01-01')),
      document('b', line(7300, '52', '2023-03-10'), line(7500, '522301', '2023-01-01', { to: '2023-12-31' })),
    ];
    const yuan = (date: string, region: string) => (valueIn(texts, date, region)?.value ?? 0) / 100;
    expect(yuan('2020-12-31', '52')).toBe(0);
    expect(yuan('2022-06-30', '45')).toBe(6000);
    expect(yuan('2023-03-09', '520103')).toBe(7000);
    expect(yuan('2023-03-10', '520103')).toBe(7300);
    expect(yuan('2023-12-31', '522301')).toBe(7500);
    expect(yuan('2024-01-01', '522301')).toBe(7300);
  });

  it('puts a replacement in the place of what it replaces', () => {
    const old = document('old', line(6000, '52', '2022-01-01'), line(6500, '52', '2023-01-01'));
    const sameStart = document('new', line(6100, '52', '2022-01-01', { replaces: 'old' }));
    const otherStart = document('new', line(6600, '52', '2023-03-10', { replaces: 'old@2023-01-01' }));
    expect(conflictsOf([old, document('new', line(6100, '52', '2022-01-01'))])).toEqual([
      { parameter: 'monitoring-line', region: '52', from: '2022-01-01', documents: ['old', 'new'] },
    ]);
    expect(conflictsOf([old, sameStart])).toEqual([]);
    expect(valueIn([old, sameStart], '2022-05-01', '52')?.value).toBe(610000);
    expect(valueIn([old, otherStart], '2023-02-01', '52')?.value).toBe(600000);
    expect(valueIn([old, otherStart], '2023-03-10', '52')?.value).toBe(660000);
  });

  it("lets an office's own value win over a built-in one of the same region, and says so", () => {
    const builtIn = [document('notice', line(7300, '52', '2023-03-10'))];
    const own = [document('own', line(7600, '52', '2023-01-01', { to: '2023-12-31' }))];
    expect(valueIn(builtIn, '2023-06-30', '5201', own)).toMatchObject({
      value: 760000,
      byOffice: true,
      document: { id: 'own' },
      over: { value: 730000, byOffice: false, document: { id: 'notice' } },
    });
    expect(valueIn(builtIn, '2024-06-30', '5201', own)).toMatchObject({ value: 730000, byOffice: false });
    expect(valueIn([], '2023-06-30', '5201', own)?.over).toBeUndefined();
  });

  it('refuses two values for one point, and terms that are none', () => {
    const twice = document('twice', line(1, '', '2022-01-01'), line(2, '', '2022-01-01'));
    expect(() => createPolicy([twice])).toThrowError(expect.objectContaining({ code: 'policy-conflict' }));
    expect(() => createPolicy([], { extra: [twice] })).toThrowError(expect.objectContaining({ code: 'policy-conflict' }));
    for (const bad of [line(1, '', '2022-02-30'), line(1, '', '2022-01-02', { to: '2022-01-01' })]) {
      expect(() => createPolicy([document('bad', bad)])).toThrowError(expect.objectContaining({ code: 'policy-dates' }));
    }
  });
});

describe('neededParameters', () => {
  it('finds each parameter once, however deep', () => {
    const exit = { op: 'param', param: 'exit-line' } as const;
    const line = { op: 'param', param: 'monitoring-line' } as const;
    const tree = { op: 'and', of: [{ op: 'compare', is: 'ge', a: line, b: { op: 'add', of: [exit, line] } }] } as const;
    expect(neededParameters([tree, exit, { op: 'asOf' }])).toEqual(['monitoring-line', 'exit-line']);
  });
});
