import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shiftFormula } from '../src/edit/shift-formula';
import { type CellEntry, FileError, isMarked, patchWorkbook, readWorkbook, unmarkWorkbook, writeWorkbook } from '../src/index';
import { type RawWorkbook, rawXlsx, xmlPart } from './support';

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] as Uint8Array);
const gridOf = (bytes: Uint8Array, sheet = 0) => {
  const grid = readWorkbook(bytes, { name: 'x.xlsx' }).grids[sheet];
  if (!grid) throw new Error('no grid');
  return grid;
};
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => strFromU8(a[name] ?? new Uint8Array()) !== strFromU8(b[name] ?? new Uint8Array())).sort();
};
const entry = (row: number, column: number, value: CellEntry['value'], format?: string): CellEntry => ({
  row,
  column,
  value,
  ...(format === undefined ? {} : { format }),
});

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="0" xfId="0"><alignment horizontal="center"/></xf><xf fontId="1" numFmtId="49"/></cellXfs>';
const SHEET =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>41640</v></c><c r="B2" s="2" t="s"><v>1</v></c><c r="D2"><v>9</v></c></row><row r="5"/></sheetData><mergeCells count="1"><mergeCell ref="A7:B8"/></mergeCells>';
const BOOK: RawWorkbook = {
  sheets: { 表: SHEET, 另: '<sheetData/>' },
  strings: '<si><t>标题</t></si><si><t>乙</t></si>',
  styles: STYLES,
  parts: { 'xl/media/x.bin': Uint8Array.of(1, 2, 3) },
};

describe('patchWorkbook: values', () => {
  const original = rawXlsx(BOOK);
  const patch = (cells: readonly CellEntry[], notes: string[] = []) =>
    patchWorkbook(original, { edits: [{ sheet: '表', cells }] }, { onNote: (note) => notes.push(note.code) });

  it('changes the sheet part alone where no format is asked for', () => {
    const patched = patch([entry(2, 0, 41641), entry(2, 1, '丙'), entry(3, 2, true), entry(5, 0, 1.5)]);
    expect(changedParts(original, patched)).toEqual(['xl/worksheets/sheet1.xml']);
    const grid = gridOf(patched);
    expect([...grid.rowNumbers]).toEqual([1, 2, 3, 5]);
    expect(grid.rows[1]).toEqual([41641, '丙', null, 9]);
    expect(grid.rows[2]?.[2]).toBe(true);
    expect(grid.rows[3]?.[0]).toBe(1.5);
    expect(textOf(patched, 'xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1"><v>41641</v></c>');
  });
  it('keeps the style of a cell, and appends one where another number format is asked for', () => {
    const patched = patch([entry(2, 0, '520000199001010012', '@'), entry(2, 3, 3.5, '0.0"亩"'), entry(2, 1, '甲', '@')]);
    expect(changedParts(original, patched)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const styles = textOf(patched, 'xl/styles.xml');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.0&quot;亩&quot;"/>');
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="1" fillId="1" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
    );
    expect(styles).toContain('<cellXfs count="5">');
    const grid = gridOf(patched);
    expect(grid.rows[1]).toEqual(['520000199001010012', '甲', null, 3.5]);
    expect([0, 1, 3].map((column) => grid.formats[grid.formatOf?.[1]?.[column] ?? 0])).toEqual(['@', '@', '0.0"亩"']);
  });
  it('writes text that looks like a formula as text with Excel’s quote prefix', () => {
    const patched = patch([entry(2, 3, '=HYPERLINK("x")'), entry(9, 0, '-')]);
    const xml = textOf(patched, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(textOf(patched, 'xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(1);
    expect(gridOf(patched).rows[1]?.[3]).toBe('=HYPERLINK("x")');
    expect(gridOf(patched).formulas?.size ?? 0).toBe(0);
  });
  it('empties a cell, keeps blanks and line ends of a text, and cuts nothing that XML cannot hold', () => {
    const text = ' 前后 \n<&>"\u0001_x0041_😀';
    const patched = patch([entry(2, 1, null), entry(2, 3, text), entry(40, 2, null)]);
    expect(gridOf(patched).rows[1]).toEqual([41640, null, null, text]);
    expect(textOf(patched, 'xl/worksheets/sheet1.xml')).not.toContain('r="40"');
  });
  it('writes into a sheet without rows, and the last of two entries for one cell', () => {
    const patched = patchWorkbook(original, { edits: [{ sheet: '另', cells: [entry(3, 1, 1), entry(3, 1, 2)] }] });
    expect(gridOf(patched, 1).rows).toEqual([[null, 2]]);
  });
  it('never writes below a merge, and says so', () => {
    const notes: string[] = [];
    const patched = patch([entry(8, 1, 'x')], notes);
    expect(notes).toEqual(['below-merge']);
    expect(patched).toEqual(original);
    expect(gridOf(patch([entry(7, 0, 'x')])).rows.at(-1)?.[0]).toBe('x');
  });
  it('marks beside values; taking the marks off keeps the values', () => {
    const changes = {
      edits: [{ sheet: '表', cells: [entry(2, 0, '甲', '@')] }],
      marks: [{ sheet: '表', cells: [{ row: 2, column: 0, severity: 'error' as const }] }],
    };
    const patched = patchWorkbook(original, changes);
    expect(isMarked(patched)).toBe(true);
    const clean = unmarkWorkbook(patched);
    expect(unzipSync(clean)).toEqual(unzipSync(patchWorkbook(original, { edits: changes.edits })));
    expect(unzipSync(patchWorkbook(patched, changes))).toEqual(unzipSync(patched));
  });
  it('does what markWorkbook does where there are no values, and nothing where there is nothing', () => {
    expect(patchWorkbook(original, {})).toEqual(original);
  });
  it('refuses places and numbers that no sheet has', () => {
    expect(() => patch([entry(0, 0, 1)])).toThrow(RangeError);
    expect(() => patch([entry(1, 0, Number.NaN)])).toThrow(RangeError);
    expect(() => patchWorkbook(original, { edits: [{ sheet: '无', cells: [] }] })).toThrow(FileError);
    expect(() => patchWorkbook(new Uint8Array(), { edits: [] })).toThrow(FileError);
  });
  it('gives styles to a workbook that has none', () => {
    const bare = rawXlsx({ sheets: { 表: '<sheetData/>' } });
    const patched = patchWorkbook(bare, { edits: [{ sheet: '表', cells: [entry(1, 0, '0012', '@')] }] });
    expect(gridOf(patched).rows).toEqual([['0012']]);
    expect(gridOf(patched).formats).toContain('@');
  });
  it('writes what namespaces with a prefix need', () => {
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const prefixed = rawXlsx({
      sheets: { 表: xmlPart('<x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>', 'x:worksheet', x) },
    });
    const patched = patchWorkbook(prefixed, { edits: [{ sheet: '表', cells: [entry(1, 0, '甲'), entry(1, 1, 2)] }] });
    expect(gridOf(patched).rows).toEqual([['甲', 2]]);
  });
});

const CHAIN_TYPES =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';

function withFormulas(chain: string): Uint8Array {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return rawXlsx({
    sheets: {
      表: `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>6</v></c><c r="C1"><f>SUM(A1:A3)</f><v>9</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>10</v></c><c r="D3"><f t="array" ref="D3:E4">A1:B2</f><v>2</v></c></row></sheetData>`,
    },
    parts: {
      '[Content_Types].xml': xmlPart(
        CHAIN_TYPES,
        'Types',
        'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
      ),
      'xl/_rels/workbook.xml.rels': xmlPart(
        `<Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${rels}/calcChain" Target="calcChain.xml"/>`,
        'Relationships',
        'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"',
      ),
      'xl/calcChain.xml': xmlPart(chain, 'calcChain'),
    },
  });
}

describe('patchWorkbook: formulas', () => {
  const chain = '<c r="B1" i="1" l="1"/><c r="B2"/><c r="B3"/><c r="C1"/><c r="A9" i="2"/>';
  const original = withFormulas(chain);
  const patch = (cells: readonly CellEntry[], notes: string[] = []) =>
    patchWorkbook(original, { edits: [{ sheet: '表', cells }] }, { onNote: (note) => notes.push(note.code) });
  const formulas = (bytes: Uint8Array) =>
    [...textOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="(\w+)"[^>]*><f[^>]*?(?:\/>|>(.*?)<\/f>)/g)].map((m) => [
      m[1],
      m[2],
    ]);

  it('has formulas computed when the copy is opened, whatever was written', () => {
    const notes: string[] = [];
    const patched = patch([entry(1, 0, 5)], notes);
    expect(textOf(patched, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(notes).toEqual(['formulas-recalculated']);
    expect(changedParts(original, patched)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(formulas(patched)).toEqual(formulas(original));
  });
  it('gives a shared formula in full to the other cells when its holder is overwritten', () => {
    const patched = patch([entry(1, 1, 7)]);
    expect(formulas(patched)).toEqual([
      ['C1', 'SUM(A1:A3)'],
      ['B2', 'A2*2+$A$1'],
      ['B3', 'A3*2+$A$1'],
      ['D3', 'A1:B2'],
    ]);
    expect(textOf(patched, 'xl/calcChain.xml')).toContain('<c i="1" r="B2"/><c r="B3"/><c r="C1"/><c r="A9" i="2"/>');
  });
  it('leaves the holder alone when only a follower is overwritten', () => {
    const patched = patch([entry(2, 1, 7)]);
    expect(formulas(patched).map(([cell]) => cell)).toEqual(['B1', 'C1', 'B3', 'D3']);
    expect(textOf(patched, 'xl/calcChain.xml')).not.toContain('B2');
  });
  it('leaves every cell of an array formula, and says so', () => {
    const notes: string[] = [];
    const patched = patch([entry(4, 4, 7), entry(3, 3, 7)], notes);
    expect(notes).toEqual(['array-formula', 'array-formula']);
    expect(patched).toEqual(original);
  });
  it('takes out a chain that would be empty', () => {
    const single = withFormulas('<c r="B2" i="1"/>');
    const patched = patchWorkbook(single, { edits: [{ sheet: '表', cells: [entry(2, 1, 7)] }] });
    expect(Object.keys(unzipSync(patched))).not.toContain('xl/calcChain.xml');
    expect(textOf(patched, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(patched, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(gridOf(patched).rows[1]?.[1]).toBe(7);
  });
  it('keeps a note of the workbook itself that formulas are to be computed', () => {
    const manual = rawXlsx({
      sheets: { 表: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' },
      parts: {},
    });
    const once = patchWorkbook(manual, { edits: [{ sheet: '表', cells: [entry(2, 0, 1)] }] });
    const twice = patchWorkbook(once, { edits: [{ sheet: '表', cells: [entry(3, 0, 1)] }] });
    expect(textOf(twice, 'xl/workbook.xml')).toBe(textOf(once, 'xl/workbook.xml'));
  });
});

describe('shiftFormula', () => {
  it.each([
    ['A1+B$2*$C3', 2, 1, 'B3+C$2*$C5'],
    ['SUM(A1:A3)&"A1"', 1, 0, 'SUM(A2:A4)&"A1"'],
    ["'A1 表'!B2+表1!C3+Sheet1!D4", 1, 1, "'A1 表'!C3+表1!D4+Sheet1!E5"],
    ['LOG10(A1)+T_A1+A1.B1+ZZZ1', 1, 0, 'LOG10(A2)+T_A1+A1.B1+ZZZ1'],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
    ['表[[#This Row],[A1]]+[1]Sheet1!A1+1E5', 1, 0, '表[[#This Row],[A1]]+[1]Sheet1!A2+1E5'],
    ['Jan:Mar!A1+#REF!', 1, 0, 'Jan:Mar!A2+#REF!'],
    ['IF(A1="x""A1",TRUE,A1#)', 3, 0, 'IF(A4="x""A1",TRUE,A4#)'],
  ])('%s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
  it('says when a reference would leave the sheet', () => {
    expect(shiftFormula('A1', -1, 0)).toBeNull();
    expect(shiftFormula('XFD1', 0, 1)).toBeNull();
    expect(shiftFormula('$A$1', -5, -5)).toBe('$A$1');
  });
});

describe('patchWorkbook on what writeWorkbook wrote', () => {
  it('changes one value and nothing that a reader sees beside it', () => {
    const original = writeWorkbook({
      sheets: [
        {
          name: '表',
          columns: [{ title: '甲', format: '@' }, { title: '乙' }],
          rows: [
            ['x', 1],
            [null, 2],
          ],
        },
      ],
    });
    const patched = patchWorkbook(original, { edits: [{ sheet: '表', cells: [entry(2, 1, 5)] }] });
    const [before, after] = [gridOf(original), gridOf(patched)];
    expect(after.rows).toEqual([before.rows[0], ['x', 5], before.rows[2]]);
    expect({ ...after, rows: [] }).toEqual({ ...before, rows: [] });
  });
});
