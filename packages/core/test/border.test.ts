import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type BorderResult, readPolicyFile, readRecords, readSettings, recordSchema } from '../src/border/index';
import { povertyCause } from '../src/codes/poverty-cause';
import { sex } from '../src/codes/sex';
import { area } from '../src/kinds/area';
import { code } from '../src/kinds/code';
import { codes } from '../src/kinds/codes';
import { count } from '../src/kinds/count';
import { date } from '../src/kinds/date';
import { parseDay } from '../src/kinds/day';
import { idNumber } from '../src/kinds/id-number';
import { Unreadable } from '../src/kinds/kind';
import { money } from '../src/kinds/money';
import { phone } from '../src/kinds/phone';
import { ratioPercent } from '../src/kinds/ratio';
import { readCell } from '../src/kinds/read-cell';
import { text } from '../src/kinds/text';
import { yesNo } from '../src/kinds/yes-no';
import { column, ledger } from '../src/ledgers/ledger';
import { ledgers } from '../src/ledgers/registry';
import { policyDocuments } from '../src/policy/generated';
import { createPolicy } from '../src/policy/resolve';
import type { Rule } from '../src/rules/rule';
import { moneyFactor } from '../src/sheet/column-unit';
import type { Scalar } from '../src/table/grid';

function taken<T>(result: BorderResult<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((problem) => problem.zh).join('\n'));
}
const problemsOf = (result: BorderResult<unknown>) => (result.ok ? [] : result.problems);
const firstOf = (result: BorderResult<unknown>) => problemsOf(result)[0];

const value = { parameter: 'monitoring-line', value: 7800, from: '2026-03-10', source: '测试县农办〔2026〕1号' };
const file = (...values: unknown[]) => ({ schemaVersion: 1, region: '520000', office: '测试县农业农村局', values });

describe('policy file of an office', () => {
  it('becomes a policy text whose values win over the built-in ones of the same region', () => {
    const text = taken(readPolicyFile(JSON.stringify(file(value))));
    expect(text).toMatchObject({
      evidence: 'office',
      issuer: '测试县农业农村局',
      values: [{ value: 7800, status: 'verified', at: value.source }],
    });
    const policy = createPolicy(policyDocuments, { extra: [text] });
    expect(policy.valueAt('monitoring-line', parseDay('2026-06-30') as number, '520000')).toMatchObject({
      value: 780000,
      byOffice: true,
    });
    expect(policy.valueAt('monitoring-line', parseDay('2026-03-09') as number, '520000')).toBeUndefined();
  });

  it('takes 万元 for money, and a status of its own', () => {
    const text = taken(
      readPolicyFile(
        file(
          { ...value, parameter: 'small-loan-cap', value: 10, unit: '万元/户', region: '', status: 'unverified' },
          { ...value, to: '2027-03-09' },
        ),
      ),
    );
    expect(text.values.map(({ value, region, status, to }) => [value, region, status, to])).toEqual([
      [100000, '', 'unverified', undefined],
      [7800, '520000', 'verified', '2027-03-09'],
    ]);
  });

  it('reads the example of docs/policy-values.md', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../docs/policy-values.md', import.meta.url)), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1];
    expect(taken(readPolicyFile(example)).values.length).toBeGreaterThan(1);
  });

  // [what is wrong, the value, place, code, what the sentence must say]
  const wrong: [string, object, string, string, RegExp][] = [
    ['no such day', { from: '2026-02-30' }, 'values[0].from', 'custom', /values\[0\]\.from：.*2026-02-30.*2024-03-06/],
    ['day with slashes', { from: '2026/3/10' }, 'values[0].from', 'custom', /2026\/3\/10/],
    ['days out of order', { to: '2026-03-01' }, 'values[0].to', 'dates-out-of-order', /2026-03-01早于起日2026-03-10/],
    ['number in quotes', { value: '7800' }, 'values[0].value', 'invalid-type', /应为数字（不加引号），现为“7800”/],
    ['negative', { value: -1 }, 'values[0].value', 'too-small', /不小于0/],
    ['another unit', { unit: '元/人·月' }, 'values[0].unit', 'wrong-unit', /元\/人·月.*元\/人·年/],
    ['unclear percent', { parameter: 'village-exit-rate', value: 0.03 }, 'values[0].value', 'percent-unclear', /3 表示3%/],
    ['no source', { source: ' ' }, 'values[0].source', 'too-small', /文号/],
    ['missing source', { source: undefined }, 'values[0].source', 'invalid-type', /没有填写/],
    ['wrong region', { region: '5' }, 'values[0].region', 'invalid-format', /2、4、6、9或12位/],
    ['region as a number', { region: 520000 }, 'values[0].region', 'invalid-type', /应为文字，现为520000/],
    ['unknown entry', { vaule: 1 }, 'values[0]', 'unrecognized-keys', /“vaule”.*parameter、value/],
    ['title for an id', { parameter: '农村低保标准' }, 'values[0].parameter', 'unknown-parameter', /subsistence-allowance/],
    ['wrong status', { status: 'ok' }, 'values[0].status', 'invalid-value', /verified/],
  ];
  it.each(wrong)('names place, fault and remedy: %s', (_, change, at, code, sentence) => {
    const problems = problemsOf(readPolicyFile(file({ ...value, ...change })));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ at, code });
    expect(problems[0]?.zh).toMatch(sentence);
    expect(problems[0]?.en.length).toBeGreaterThan(10);
  });

  it('lists the parameters that there are, with their titles, for an unknown one', () => {
    const problem = firstOf(readPolicyFile(file({ ...value, parameter: 'jiance' })));
    expect(problem?.zh).toContain('monitoring-line（防返贫监测范围收入标准（监测线），元/人·年）');
    expect(problem?.zh).toContain('“jiance”');
  });

  it('says everything at once, and takes nothing from a file with an error', () => {
    const result = readPolicyFile(file({ ...value, from: 'x' }, value, { ...value, value: null }));
    expect(result.ok).toBe(false);
    expect(problemsOf(result).map((problem) => problem.at)).toEqual(['values[0].from', 'values[2].value']);
  });

  it('refuses a value without a region, two values for one point, and an empty list', () => {
    expect(firstOf(readPolicyFile({ schemaVersion: 1, values: [value] }))).toMatchObject({
      code: 'no-region',
      at: 'values[0].region',
    });
    expect(firstOf(readPolicyFile(file(value, value)))).toMatchObject({ code: 'point-set-twice', at: 'values[1]' });
    expect(firstOf(readPolicyFile(file()))).toMatchObject({ code: 'too-small', at: 'values' });
    expect(firstOf(readPolicyFile({ ...file(value), schemaVersion: 2 }))).toMatchObject({ at: 'schemaVersion' });
  });

  it('says where JSON is broken', () => {
    const problem = firstOf(readPolicyFile('{\n  "schemaVersion": 1,\n  “values”: []\n}'));
    expect(problem).toMatchObject({ code: 'not-json', at: '' });
    expect(problem?.zh).toMatch(/第3行第3个字符/);
    expect(firstOf(readPolicyFile(''))?.code).toBe('not-json');
    expect(readPolicyFile(`\ufeff${JSON.stringify(file(value))}`).ok).toBe(true);
  });

  it.each([null, [], 7, true, undefined])('refuses %s with a sentence', (input) => {
    expect(firstOf(readPolicyFile(input))?.zh).toMatch(/整个文件：(应为对象|没有填写)/);
  });

  it('lets no long number into a message', () => {
    const id = '52000019900101001X';
    for (const input of [
      file({ ...value, from: id }),
      file({ ...value, parameter: id }),
      file({ ...value, [id]: 1 }),
      file({ ...value, unit: id }),
    ]) {
      const said = JSON.stringify(problemsOf(readPolicyFile(input)));
      expect(said).not.toContain('1990');
      expect(said).toContain('****001X');
    }
  });
});

describe('settings', () => {
  const settings = {
    schemaVersion: 1,
    language: 'zh-CN',
    region: '522729',
    asOf: '2023-12-31',
    off: { 'person/helper-is-not-poor': '本县由村干部结对，已核实' },
    masking: 'last-four',
    corrections: [
      {
        signature: 'h1',
        ledger: 'person',
        bindings: [
          { column: 3, field: 'idNumber' },
          { column: 4, field: null },
        ],
      },
    ],
  };
  const rules = [{ id: 'person/helper-is-not-poor' }] as unknown as Rule[];

  it('come back as they were written', () => {
    expect(taken(readSettings(settings, { rules }))).toEqual(settings);
    expect(taken(readSettings('{"schemaVersion": 1}'))).toEqual({ schemaVersion: 1 });
  });

  const wrong: [string, object, string, RegExp][] = [
    ['asOf', { asOf: '2024-02-30' }, 'asOf', /2024-02-30/],
    ['language', { language: 'zh' }, 'language', /zh-CN/],
    ['reason', { off: { 'person/helper-is-not-poor': '' } }, 'off.person/helper-is-not-poor', /停用理由/],
    ['rule', { off: { 'person/no-such-rule': '本县不用' } }, 'off.person/no-such-rule', /没有规则“person\/no-such-rule”/],
    ['masking', { masking: 'none' }, 'masking', /每次导出时选择/],
    [
      'correction',
      { corrections: [{ ...settings.corrections[0], bindings: [{ column: -1, field: 'x' }] }] },
      'corrections[0].bindings[0].column',
      /signature、ledger 和 bindings/,
    ],
    ['unknown', { colour: 'red' }, '', /“colour”/],
  ];
  it.each(wrong)('name place and remedy: %s', (_, change, at, sentence) => {
    const problems = problemsOf(readSettings({ ...settings, ...change }, { rules }));
    expect(problems.map((problem) => problem.at)).toEqual([at]);
    expect(problems[0]?.zh).toMatch(sentence);
  });

  it('know a rule by the id that it replaces', () => {
    const renamed = [{ id: 'person/new-name', replaces: ['person/helper-is-not-poor'] }] as unknown as Rule[];
    expect(readSettings(settings, { rules: renamed }).ok).toBe(true);
  });
});

const sample = ledger({
  id: 'sample',
  title: { 'zh-CN': '样表', en: 'sample' },
  rowIs: 'person',
  key: ['idNumber'],
  place: [],
  telling: { fields: ['name'], enough: 1 },
  columns: {
    name: column(text, { title: '姓名', en: 'name', blank: 'unknown' }),
    idNumber: column(idNumber, { title: '证件号码', en: 'identity number', blank: 'unknown' }),
    phone: column(phone, { title: '联系电话', en: 'telephone', blank: 'unknown' }),
    sex: column(code(sex), { title: '性别', en: 'sex', blank: 'unknown' }),
    causes: column(codes(povertyCause), { title: '致贫原因', en: 'causes', blank: 'unknown' }),
    headCount: column(count, { title: '人口数', en: 'persons', blank: 'unknown', unit: '人' }),
    income: column(money, { title: '纯收入', en: 'net income', blank: 'unknown', unit: '元' }),
    funds: column(money, { title: '资金', en: 'funds', blank: 'zero', unit: '万元' }),
    land: column(area, { title: '耕地', en: 'land', blank: 'zero', unit: '亩' }),
    share: column(ratioPercent, { title: '比例', en: 'share', blank: 'unknown' }),
    exited: column(yesNo, { title: '是否脱贫', en: 'exited', blank: 'no' }),
    born: column(date, { title: '出生日期', en: 'born', blank: 'unknown' }),
  },
  source: '测试',
  status: 'verified',
});

describe('records', () => {
  const corpus: Scalar[] = [
    null,
    '',
    ' ',
    '——',
    '/',
    '无',
    '测试甲',
    '男',
    '女 ',
    '2',
    1,
    0,
    -1,
    3.5,
    4,
    '4人',
    '1,234.50',
    '３万元',
    '3万元',
    '约5000',
    '95%',
    0.95,
    95,
    true,
    false,
    '是',
    '√',
    'N',
    '2024-02-29',
    '2024-02-30',
    '2024年2月',
    '20240229',
    45351,
    '01/02/2020',
    '520000199001010014',
    Number('520000199001010014'),
    '5200001990****0014',
    '13800000000',
    '1380000',
    '因病',
    '因病、因学',
    '因火星',
    '12.3亩',
    '#N/A',
    1e21,
    1e-9,
    '__proto__',
    'constructor',
  ];

  it('are read by zod exactly as their kinds read cells', () => {
    const schema = recordSchema(sample);
    for (const [field, spec] of Object.entries(sample.columns)) {
      const factor = field === 'income' ? 100 : field === 'funds' ? 1_000_000 : 1;
      for (const raw of corpus) {
        const read = readCell(spec.kind, raw, { factor, dateSystem: 1900 });
        const parsed = schema.safeParse({ [field]: raw }, { jitless: true });
        expect(parsed.success, `${field} ${String(raw)}`).toBe(!(read instanceof Unreadable));
        if (read instanceof Unreadable)
          expect(parsed.error?.issues[0]).toMatchObject({ path: [field], params: { code: read.code } });
        else expect(parsed.data?.[field as 'name'], `${field} ${String(raw)}`).toBe(read);
      }
    }
  });

  it.each(ledgers.map((each) => [each.id, each] as const))('agree with the kinds on every column of %s', (_, each) => {
    const schema = recordSchema(each);
    for (const raw of corpus) {
      const parsed = schema.safeParse(Object.fromEntries(Object.keys(each.columns).map((field) => [field, raw])), {
        jitless: true,
      });
      const issues = new Map((parsed.error?.issues ?? []).map((issue) => [issue.path[0], issue]));
      for (const [field, spec] of Object.entries(each.columns)) {
        const factor = moneyFactor(spec, null, null);
        const read = readCell(spec.kind, raw, { factor, dateSystem: 1900 });
        if (read instanceof Unreadable)
          expect(issues.get(field), `${field} ${String(raw)}`).toMatchObject({ params: { code: read.code } });
        else if (parsed.success) expect(parsed.data[field], `${field} ${String(raw)}`).toBe(read);
        else expect(issues.has(field), `${field} ${String(raw)}`).toBe(false);
      }
    }
  });

  it('refuse what no cell holds: NaN, infinity, dates with a time zone, objects', () => {
    for (const raw of [Number.NaN, Number.POSITIVE_INFINITY, new Date(0), {}, [], 1n, Symbol('x'), { error: '#N/A' }]) {
      expect(readRecords(sample, [{ income: raw }]).ok, String(raw)).toBe(false);
    }
  });

  it('give blanks as null, and every field of the ledger', () => {
    const [record] = taken(readRecords(sample, [{ name: '测试甲', income: '18,000', funds: 1.5 }]));
    expect(Object.keys(record ?? {})).toEqual(Object.keys(sample.columns));
    expect(record).toMatchObject({ name: '测试甲', income: 1_800_000, funds: 1_500_000, idNumber: null, exited: null });
  });

  it('name the record, the field and the remedy, without the whole number', () => {
    const problems = problemsOf(readRecords(sample, [{}, { idNumber: '520000199001010014甲', nmae: 'x' }]));
    expect(problems.map((problem) => problem.at).sort()).toEqual(['[1]', '[1].idNumber']);
    const said = JSON.stringify(problems);
    expect(said).toContain('证件号码');
    expect(said).not.toMatch(/。。|\.\./);
    expect(said).toContain('可用的字段：name');
    expect(said).not.toContain('19900101');
    expect(firstOf(readRecords(sample, {}))?.zh).toContain('列表');
  });

  it('have a JSON schema that says what may be written', () => {
    const schema = z.toJSONSchema(recordSchema(sample), { io: 'input' }) as {
      properties: Record<string, { title?: string }>;
      required?: string[];
    };
    expect(schema.properties.income?.title).toBe('纯收入');
    expect(schema.required).toBeUndefined();
  });

  it('leave the zod settings of the caller as they were', () => {
    const before = z.config().jitless;
    recordSchema(sample);
    readPolicyFile({});
    expect(z.config().jitless).toBe(before);
  });
});
