import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, type WorkbookSpec, writeWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { runIn } from './support/run-in';
import { sampleBytes, sampleFolder } from './support/sample-workbook';

const sheetOf = (file: string, name: string) => {
  const grid = readWorkbook(readFileSync(file), { name: 'x.xlsx' }).grids.find((one) => one.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};

describe('taizhang check', () => {
  it('says what was read, what is wrong, what to mend first and what was not checked', async () => {
    const { folder } = sampleFolder();
    const { code, out, err } = await runIn(folder, ['check', '台账.xlsx']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('“人口信息”：人表，表头第 2 行，数据 4 行，日期 2023-12-31');
    expect(out).toContain('合计行 1 行（第 6 行）');
    expect(out).toContain('H 身份证号码→证件号码');
    expect(out).toContain('N 喜好（本台账没有这一项，不核对）');
    expect(out).toContain('“汇总”：这是汇总表');
    expect(out).toContain('✕ 错误 3　▲ 疑点 5　● 提示 0');
    expect(out).toContain('【先改这 8 条】');
    expect(out).toMatch(/✕错误 {2}户信息!H4 .*尾号7730.*户 520000000002/);
    expect(out).toContain('缺列“残疾等级”（人表）：1 条规则');
    expect(out).toContain('缺政策值：防返贫监测范围收入标准（监测线）');
    expect(out).toContain('"parameter": "monitoring-line"');
    expect(readdirSync(folder).sort()).toEqual(['台账.核查标记.xlsx', '台账.核查结果.xlsx', '台账.xlsx'].sort());
  });

  it('never shows a word of the poverty era on data of 2021 and later, and shows it on earlier data', async () => {
    const late = sampleFolder();
    const shown = await runIn(late.folder, ['check', '台账.xlsx']);
    expect(shown.out).not.toMatch(/贫困户|贫困发生率|脱贫线/);
    const book = readWorkbook(readFileSync(join(late.folder, '台账.核查结果.xlsx')), { name: 'x' });
    expect(JSON.stringify(book.grids.map((grid) => grid.rows))).not.toMatch(/贫困户|贫困发生率|脱贫线/);
    const early = sampleFolder(sampleBytes(2018));
    const { out } = await runIn(early.folder, ['check', '台账.xlsx']);
    expect(out).toContain('贫困户收入低于脱贫线');
    expect(out).not.toContain('监测线');
  });

  it('writes a findings workbook with one row a finding, links into the marked copy, and a drop-down for what became of it', async () => {
    const { folder, file } = sampleFolder();
    const before = readFileSync(file);
    await runIn(folder, ['check', '台账.xlsx', '--by-village']);
    expect(readFileSync(file).equals(before)).toBe(true);
    const result = join(folder, '台账.核查结果.xlsx');
    const grid = sheetOf(result, '核查结果');
    expect(grid.rows[2]).toEqual([
      '序号',
      '表',
      '单元格',
      '村',
      '组',
      '户编号',
      '户主/姓名',
      '证件尾号四位',
      '严重程度',
      '问题',
      '具体情况',
      '为什么',
      '怎么改',
      '依据',
      '规则编号',
      '处理结果',
      '说明',
    ]);
    expect(grid.rows.length).toBe(3 + 8);
    const first = grid.rows.slice(3).find((row) => row[2] === 'H4' && row[1] === '户信息');
    expect(first?.slice(3, 11)).toEqual([
      '测试村',
      '二组',
      '520000000002',
      '测试丙',
      '7730',
      '✕错误',
      '人均纯收入与纯收入、人口数不符',
      '人均8000元，纯收入9000元，1人。',
    ]);
    expect(first?.[12]).toContain('应为 9000');
    expect(readWorkbook(readFileSync(result), { name: 'x' }).grids.map((one) => one.sheet)).toEqual([
      '核查结果',
      '先改这20条',
      '按规则汇总',
      '识别情况',
      '未查项目',
      '样本村',
      '测试村',
    ]);
    expect(sheetOf(result, '样本村').rows.length).toBe(3 + 4);
  });

  it('keeps results that somebody has worked in, and replaces those that nobody has', async () => {
    const { folder } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx']);
    await runIn(folder, ['check', '台账.xlsx']);
    expect(readdirSync(folder)).toHaveLength(3);
    const result = join(folder, '台账.核查结果.xlsx');
    // Every office program adds docProps when it saves.
    const touched = Buffer.concat([readFileSync(result), Buffer.from('docProps/app.xml')]);
    writeFileSync(result, touched);
    const { out } = await runIn(folder, ['check', '台账.xlsx']);
    expect(readFileSync(result).equals(touched)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(
      ['台账.xlsx', '台账.核查标记.xlsx', '台账.核查标记（2）.xlsx', '台账.核查结果.xlsx', '台账.核查结果（2）.xlsx'].sort(),
    );
    expect(out).toContain('已原样保留');
  });

  it('never overwrites its input, also when that is our own marked copy', async () => {
    const { folder } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx']);
    const marked = join(folder, '台账.核查标记.xlsx');
    const before = readFileSync(marked);
    expect((await runIn(folder, ['check', '台账.核查标记.xlsx'])).code).toBe(1);
    expect(readFileSync(marked).equals(before)).toBe(true);
  });

  it('says 0 when nothing is 错误, 2 when no sheet is a ledger', async () => {
    const fine: WorkbookSpec = {
      sheets: [
        {
          name: '人表',
          columns: ['户编号', '姓名', '性别', '与户主关系', '健康状况', '务工时间（月）'].map((title) => ({ title })),
          rows: [['520000000009', '测试戊', '男', '户主', '健康', 3]],
        },
      ],
    };
    const ok = sampleFolder(writeWorkbook(fine));
    expect((await runIn(ok.folder, ['check', '台账.xlsx'])).code).toBe(0);
    const other = sampleFolder(
      writeWorkbook({
        sheets: [
          { name: '菜单', columns: [{ title: '菜名' }, { title: '价钱' }, { title: '辣度' }], rows: [['豆腐', 5, '微辣']] },
        ],
      }),
    );
    const { code, err, out } = await runIn(other.folder, ['check', '台账.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('没有认出可核对的台账');
    expect(out).toContain('“菜单”：');
    expect(readdirSync(other.folder)).toEqual(['台账.xlsx']);
  });

  it('writes nothing with --no-write, no marked copy with --no-mark, and into --out', async () => {
    const { folder } = sampleFolder();
    await runIn(folder, ['check', '台账.xlsx', '--no-write']);
    expect(readdirSync(folder)).toEqual(['台账.xlsx']);
    await runIn(folder, ['check', '台账.xlsx', '--no-mark', '--out', '结果/本月']);
    expect(readdirSync(join(folder, '结果/本月'))).toEqual(['台账.核查结果.xlsx']);
  });

  it('takes two files as one township, and tells files of the same name apart', async () => {
    const { folder } = sampleFolder();
    const other = sampleFolder();
    const { out } = await runIn(folder, ['check', '台账.xlsx', other.file, '台账.xlsx', '--no-write']);
    expect(out).toContain('台账.xlsx“人口信息”');
    expect(out).toContain('台账〔2〕.xlsx“人口信息”');
    // The same ledger given twice is read once.
    expect(out).toContain('共 7 行');
    expect(out).toContain('与另一张表重复');
  });

  it('uses the office’s policy values and the date of the data', async () => {
    const { folder } = sampleFolder();
    writeFileSync(
      join(folder, '政策值.json'),
      JSON.stringify({
        schemaVersion: 1,
        region: '52',
        values: [{ parameter: 'monitoring-line', value: 7000, from: '2023-01-01', source: '测试文件一号' }],
      }),
    );
    const { out } = await runIn(folder, ['check', '台账.xlsx', '--policy', '政策值.json', '--region', '520000', '--no-write']);
    expect(out).toContain('收入低于监测线');
    expect(out).not.toContain('缺政策值');
  });

  it('asks about a doubtful column, never takes it, and takes the answer of a corrections file', async () => {
    const { folder } = sampleFolder(
      writeWorkbook({
        sheets: [
          {
            name: '人表',
            columns: ['户编号', '姓名', '性别', '身份证号码', '与户主关系', '健康状况', '务工时间（月）', '务工时间（月）'].map(
              (title) => ({ title }),
            ),
            rows: [
              ['520000000009', '测试戊', '男', null, '户主', '健康', 3, 4],
              ['520000000010', '测试己', '男', null, '户主', '健康', 12, 5],
            ],
          },
        ],
      }),
    );
    const asked = await runIn(folder, ['check', '台账.xlsx', '--no-write']);
    expect(asked.out).toMatch(/？[GH] “务工时间（月）”这一列/);
    expect(asked.out).toContain('【待确认的列】');
    expect(asked.out).not.toContain('务工时间偏长');
    const snippet = JSON.parse(asked.out.slice(asked.out.indexOf('{\n  "schemaVersion": 1,\n  "headers"'))) as {
      headers: { signature: string; ledger: string; bindings: { column: number; field: string | null }[] }[];
    };
    const corrections = {
      ...snippet,
      headers: snippet.headers.map((header) => ({
        ...header,
        bindings: header.bindings.map((binding, i) => (i === 0 ? binding : { ...binding, field: null })),
      })),
    };
    writeFileSync(join(folder, '更正.json'), JSON.stringify(corrections));
    const answered = await runIn(folder, ['check', '台账.xlsx', '--no-write', '--bind', '更正.json']);
    expect(answered.out).not.toContain('【待确认的列】');
    expect(answered.out).toContain('务工时间偏长');
    expect(answered.out).toContain('按更正文件不读');
  });

  it('prints English with --lang en', async () => {
    const { folder } = sampleFolder();
    const { out } = await runIn(folder, ['--lang', 'en', 'check', '台账.xlsx', '--no-write']);
    expect(out).toContain('✕ error 3');
    expect(out).toContain('Mend these 8 first');
  });
});
