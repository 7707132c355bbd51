import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runIn } from './support/run-in';
import { sampleFolder } from './support/sample-workbook';

const place = z.strictObject({
  source: z.string(),
  sheet: z.string(),
  row: z.int().positive(),
  columns: z.array(z.string().regex(/^[A-Z]{1,3}$/)),
});
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const edit = z.strictObject({ place, field: z.string(), value });
const finding = z.strictObject({
  rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'suspect', 'notice']),
  at: z.array(place).min(1),
  entity: z.object({ ledger: z.string() }).catchall(z.union([z.string(), z.literal(true)])),
  data: z.record(z.string(), value),
  fix: z.array(edit).optional(),
  suggestions: z.array(z.strictObject({ edits: z.array(edit) })).optional(),
  basis: z.array(z.string()),
  identity: z.string(),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
  row: z.int().positive(),
  message: z.string().min(1),
});
const binding = z.strictObject({
  column: z.string().regex(/^[A-Z]{1,3}$/),
  header: z.string(),
  field: z.string(),
  title: z.string(),
  confidence: z.enum(['sure', 'doubtful']),
  score: z.number().min(0).max(1),
  by: z.string(),
  unit: z.string().optional(),
  year: z.int().optional(),
  doubt: z.string().optional(),
  question: z.string().optional(),
  alternatives: z.array(z.string()).optional(),
});
const sheet = z.strictObject({
  name: z.string(),
  source: z.string(),
  ledger: z.string().nullable(),
  ledgerTitle: z.string().optional(),
  confidence: z.number(),
  refused: z.strictObject({ why: z.string(), detail: z.string().optional() }).optional(),
  headerRows: z.array(z.int()),
  rows: z.int().min(0),
  signature: z.string(),
  bindings: z.array(binding),
  unbound: z.array(z.strictObject({ column: z.string(), header: z.string(), why: z.string() })),
  skipped: z.array(z.strictObject({ row: z.int(), why: z.string(), text: z.string() })),
  statedDate: z.string().nullable(),
  dateFrom: z.string().optional(),
  statedUnit: z.string().nullable(),
  hiddenRows: z.int().optional(),
});
const document = z.strictObject({
  schemaVersion: z.literal(1),
  pack: z.string(),
  source: z.string(),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.string(),
      encoding: z.string().optional(),
      notes: z.array(z.object({ code: z.string() })),
    }),
  ),
  asOf: z.string().nullable(),
  region: z.string(),
  sheets: z.array(sheet),
  findings: z.array(finding),
  counts: z.strictObject({ error: z.int(), suspect: z.int(), notice: z.int(), rows: z.int(), undecided: z.int() }),
  rules: z.array(
    z.strictObject({ rule: z.string(), passed: z.int(), failed: z.int(), notApplicable: z.int(), undecided: z.int() }),
  ),
  notRun: z.array(z.object({ rule: z.string(), why: z.string() })),
});

describe('check --json', () => {
  it('is one document of the published shape, the same every time', async () => {
    const { folder } = sampleFolder();
    const { code, out, err } = await runIn(folder, ['check', '台账.xlsx', '--json', '--as-of', '2023-12', '--region', '520000']);
    expect([code, err]).toEqual([1, '']);
    const read = document.parse(JSON.parse(out));
    expect(read).toMatchObject({
      source: '台账.xlsx',
      asOf: '2023-12-31',
      region: '52',
      counts: { error: 3, suspect: 5, notice: 0, rows: 7 },
    });
    expect(read.findings).toHaveLength(8);
    expect(read.sheets.map((one) => [one.name, one.ledger, one.rows])).toEqual([
      ['人口信息', 'person', 4],
      ['户信息', 'household', 3],
      ['汇总', null, 0],
    ]);
    const income = read.findings.find((one) => one.rule === 'household/income-per-head-follows');
    expect(income).toMatchObject({
      sheet: '户信息',
      cell: 'H4',
      row: 4,
      entity: { household: '520000000002', idTail: '7730' },
      data: { incomePerHead: 800000 },
      fix: [{ field: 'incomePerHead', value: 900000 }],
    });
    expect(income?.message).toContain('人均纯收入与纯收入、人口数不符');
    expect((await runIn(folder, ['check', '台账.xlsx', '--json', '--as-of', '2023-12', '--region', '520000'])).out).toBe(out);
  });

  it('masks names unless they are asked for', async () => {
    const { folder } = sampleFolder();
    const masked = await runIn(folder, ['check', '台账.xlsx', '--json', '--no-write']);
    expect(masked.out).not.toMatch(/测试[甲乙丙丁]/);
    expect(masked.out).toContain('"head": "测**"');
    expect(masked.out).toContain('测**的证件号码尾号为****7721');
    const named = await runIn(folder, ['check', '台账.xlsx', '--json', '--no-write', '--names']);
    expect(named.out).toContain('"head": "测试丙"');
    expect(named.out).toContain('测试乙的证件号码尾号为****7721');
  });
});
