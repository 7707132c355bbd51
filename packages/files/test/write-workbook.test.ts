import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksLive, readWorkbook, safeSheetNames, writeCsv, writeWorkbook } from '../src/index';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('writeWorkbook', () => {
  const spec = {
    sheets: [
      {
        name: '核查/结果',
        headings: ['核查结果', '单位：元'],
        columns: [
          { title: '位置', width: 10 },
          { title: '身份证号', format: '@', note: '18位' },
          { title: '金额', format: '#,##0.00' },
        ],
        rows: [
          [{ value: 'D12', link: { file: '户表 #1.xlsx', sheet: "一'村", cell: 'D12' } }, '520000199001010012', -5],
          [{ value: '见上', link: { sheet: '核查/结果', cell: 'A4' }, look: 'error' as const }, '=1+1', true],
          [{ value: 3, formula: 'SUM(C4:C4)' }, null, { error: '#N/A' }],
        ],
        autoFilter: true,
        freezeColumns: 1,
        validations: [
          {
            range: { top: 4, left: 1, bottom: 100, right: 1 },
            rule: { kind: 'list' as const, values: ['是', '否'] },
            prompt: '请选择\n"是"或"否"',
            error: '不在选项内',
          },
          { range: { top: 4, left: 2, bottom: 100, right: 2 }, rule: { kind: 'list' as const, values: ['因病', '因残,重残'] } },
          {
            range: { top: 4, left: 0, bottom: 9, right: 0 },
            rule: { kind: 'date' as const, min: '2014-01-01', max: '2020-12-31' },
          },
        ],
      },
    ],
  };
  const bytes = writeWorkbook(spec);
  const parts = partsOf(bytes);

  it('comes back through the reader with values, types and formats', () => {
    const [grid, lists] = readWorkbook(bytes, { name: 'x.xlsx' }).grids;
    expect(grid?.sheet).toBe('核查_结果');
    expect(grid?.rows).toEqual([
      ['核查结果'],
      ['单位：元'],
      ['位置', '身份证号', '金额'],
      ['D12', '520000199001010012', -5],
      ['见上', '=1+1', true],
      [3, null, { error: '#N/A' }],
    ]);
    expect([...(grid?.formatOf?.[3] ?? [])].map((i) => grid?.formats[i])).toEqual(['General', '@', '#,##0.00']);
    expect([...(grid?.formulas?.values() ?? [])]).toEqual(['SUM(C4:C4)']);
    expect(lists?.visibility).toBe('hidden');
    expect(lists?.rows).toEqual([['选项1'], ['因病'], ['因残,重残']]);
  });
  it('writes links, validations, notes, filter, frozen titles', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] as string;
    expect(sheet).toContain(`<hyperlink ref="A4" r:id="rIdLink1" location="'一''村'!D12"/>`);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="%E6%88%B7%E8%A1%A8%20%231.xlsx" TargetMode="External"',
    );
    expect(sheet).toContain(`<hyperlink ref="A5" location="'核查_结果'!A4"/>`);
    expect(sheet).toContain('prompt="请选择&#10;&quot;是&quot;或&quot;否&quot;" sqref="B4:B100"><formula1>"是,否"</formula1>');
    expect(sheet).toContain(`<formula1>'选项'!$A$2:$A$3</formula1>`);
    expect(sheet).toContain('type="date" operator="between"');
    expect(sheet).toContain('<formula1>41640</formula1><formula2>44196</formula2>');
    expect(sheet).toContain('xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A3:C6"/>');
    expect(parts['xl/comments1.xml']).toContain('<comment ref="B3"');
    expect(parts['xl/workbook.xml']).toContain(`'核查_结果'!$A$3:$C$6`);
  });
  it('is the same bytes each time', () => {
    expect(writeWorkbook(spec)).toEqual(bytes);
  });
  it('gives text that begins like a formula the quote prefix, and keeps it text', () => {
    const styles = parts['xl/styles.xml'] as string;
    expect(styles).toContain('quotePrefix="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>1+1</f>');
  });
  it('keeps any text exactly: control characters, escapes, lone surrogates, poisoned names', () => {
    const texts = [
      'a\u0000b',
      '\u0008',
      'x\r\ny',
      '_x000D_',
      '\ud800',
      'a\udc00',
      '😀',
      '__proto__',
      'constructor',
      ' 空 格 ',
      '\t',
      '<&>"\'',
      '\uffff',
      '　全角　',
    ];
    const out = writeWorkbook({ sheets: [{ name: 'a', columns: [{ title: '__proto__' }], rows: texts.map((t) => [t]) }] });
    expect(readWorkbook(out, { name: 'a' }).grids[0]?.rows.map((r) => r[0])).toEqual(['__proto__', ...texts]);
  });
  it('makes sheet names legal and different', () => {
    expect(
      safeSheetNames(["'a'", 'A', '', 'history', '一'.repeat(40), `${'一'.repeat(40)}二`, 'a[b]:*?/\\', '😀'.repeat(20)]),
    ).toEqual(['a', 'A(2)', 'Sheet', 'history_', '一'.repeat(31), `${'一'.repeat(28)}(2)`, 'a_b______', '😀'.repeat(15)]);
  });
});

describe('writeCsv', () => {
  const csv = (rows: Parameters<typeof writeCsv>[0]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));
  it('begins with a byte order mark, quotes what needs it', () => {
    expect(csv([['甲', 'a,b', 'say "hi"', null, 1.5, true, 'x\ny']])).toBe('\uFEFF甲,"a,b","say ""hi""",,1.5,TRUE,"x\ny"\r\n');
  });
  it('takes the life out of formulas and leaves numbers', () => {
    expect(csv([['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '＝1', ' =1', -5, '-5', '\u0000=1']])).toBe(
      `\uFEFF'=1+1,'+1,'-1+1,'@SUM(A1),"'\t=1",'＝1,' =1,-5,-5,'=1\r\n`,
    );
  });
  it('knows live text', () => {
    for (const text of ['=', '+', '-x', '@', '\t1', '\r', '\n', '\0', '＝', '＋', '－', '＠', '\u3000=1'])
      expect(looksLive(text), JSON.stringify(text)).toBe(true);
    for (const text of ['', 'a=1', '-5', '-5.25', '1-2', '测试甲']) expect(looksLive(text), text).toBe(false);
  });
});
