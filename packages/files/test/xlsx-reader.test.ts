import { formulaKey } from '@taizhang/core';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../src/index';
import { type RawWorkbook, rawXlsx, xmlPart } from './support';

const read = (raw: RawWorkbook) => readWorkbook(rawXlsx(raw), { name: 'D:\\台账\\测试.xlsx' });
const first = (raw: RawWorkbook) => {
  const grid = read(raw).grids[0];
  if (!grid) throw new Error('no grid');
  return grid;
};
const sheet = (data: string) => ({ sheets: { 表: `<sheetData>${data}</sheetData>` } });

describe('values', () => {
  it('reads numbers exactly as Number does', () => {
    const texts = [
      '0',
      '-0',
      '1.5',
      '-273.15',
      '0.1',
      '123456789012345',
      '520000199001010012',
      '1e3',
      '5.2000019900101003E+17',
      '.5',
      '9007199254740993',
      '0.30000000000000004',
    ];
    const grid = first(sheet(`<row r="1">${texts.map((t) => `<c><v>${t}</v></c>`).join('')}</row>`));
    expect(grid.rows[0]).toEqual(texts.map((t) => Number(t) + 0));
  });
  it('reads shared strings once each, rich text joined, phonetics left out, spaces kept', () => {
    const grid = first({
      strings:
        '<si><t xml:space="preserve"> 测试甲 </t></si><si><r><t>户</t></r><r><rPr><b/></rPr><t>主</t></r><rPh sb="0" eb="1"><t>hu</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si><si><t/></si><si/>',
      ...sheet(
        '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c><c t="s"><v>0</v></c></row>',
      ),
    });
    expect(grid.rows[0]).toEqual([' 测试甲 ', '户主', 'a\rb_x000D_', null, null, ' 测试甲 ']);
  });
  it('reads inline strings, formula texts, booleans, errors, entities and CDATA', () => {
    const grid = first(
      sheet(
        '<row r="1"><c t="inlineStr"><is><r><t>甲</t></r><r><t>&lt;乙&gt;</t></r></is></c><c t="str"><f>A1</f><v>甲&amp;&#20057;&#x4E59;</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><v><![CDATA[<户>]]></v></c><c t="inlineStr"><is><t><![CDATA[a&b]]></t></is></c></row>',
      ),
    );
    expect(grid.rows[0]).toEqual(['甲<乙>', '甲&乙乙', true, false, { error: '#N/A' }, '<户>', 'a&b']);
  });
  it('drops blanks: empty cells, empty texts, empty rows, trailing cells', () => {
    const grid = first(
      sheet(
        '<row r="1"><c r="A1" s="3"/><c r="B1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="2" s="1" customFormat="1"/><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      ),
    );
    expect([...grid.rowNumbers]).toEqual([1]);
    expect(grid.rows).toEqual([[null, 1]]);
    expect(grid.columnCount).toBe(2);
  });
  it('turns ISO dates of strict files into day numbers of the date system', () => {
    const cells =
      '<row r="1"><c t="d"><v>2021-03-01</v></c><c t="d"><v>1900-02-28</v></c><c t="d"><v>2021-03-01T12:00:00</v></c><c t="d"><v>2021-02-30</v></c></row>';
    expect(first(sheet(cells)).rows[0]).toEqual([44256, 59, 44256.5, '2021-02-30']);
    expect(first({ ...sheet(cells), workbookPr: '<workbookPr date1904="1"/>' }).rows[0]?.[0]).toBe(44256 - 1462);
  });
});

describe('places', () => {
  it('accepts missing references, cells and rows out of order, and a row that comes twice', () => {
    const grid = first(
      sheet(
        '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="5"><c r="B5"><v>2</v></c><c r="A5"><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row><c r="A9"><v>9</v></c></row><row r="3"><c r="B3"><v>33</v></c></row>',
      ),
    );
    expect([...grid.rowNumbers]).toEqual([1, 3, 5, 9]);
    expect(grid.rows).toEqual([[1, null, null, 4, 5], [3, 33], [1, 2], [9]]);
  });
  it('reads prefixed names, comments, and attributes in any order with any quotes', () => {
    const inside = `<x:sheetData><!-- <c> --><x:row r='2' ><x:c  t = 's' r = "B2" ><!-- x --><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells>`;
    const grid = first({
      strings: '<si><t>甲</t></si>',
      sheets: { 表: xmlPart(inside, 'x:worksheet', 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"') },
    });
    expect(grid.rows).toEqual([[null, '甲']]);
    expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
  });
  it('blanks values below merged cells and says so', () => {
    const book = read({
      sheets: {
        表: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    });
    expect(book.grids[0]?.rows).toEqual([[1], [4]]);
    expect(book.notes.map((n) => n.code)).toEqual(['values-below-merges']);
  });
});

describe('formats, formulas, states', () => {
  it('gives the number format of each cell', () => {
    const grid = first({
      styles:
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs>',
      ...sheet(
        '<row r="1"><c s="1"><v>1</v></c><c s="2"><v>2</v></c><c><v>3</v></c><c s="3"><v>4</v></c></row><row r="2"><c><v>1</v></c></row>',
      ),
    });
    const formats = [...(grid.formatOf?.[0] ?? [])].map((i) => grid.formats[i]);
    expect(formats).toEqual(['@', 'yyyy"年"m"月"', 'General', 'yyyy"年"m"月"d"日"']);
    expect(grid.formatOf?.[1]).toBeNull();
  });
  it('keeps formulas: plain, shared with the text of the master, array', () => {
    const grid = first(
      sheet(
        '<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;""</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+1</f><v>4</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>5</v></c><c r="C2"><f t="array" ref="C2:C3">B1:B2*2</f><v>8</v></c><c r="D2" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect(grid.formulas?.get(formulaKey(1, 0))).toBe('SUM(B1:C1)&""');
    expect(grid.formulas?.get(formulaKey(1, 1))).toBe('A1+1');
    expect(grid.formulas?.get(formulaKey(2, 1))).toBe('A1+1');
    expect(grid.formulas?.get(formulaKey(2, 2))).toBe('B1:B2*2');
    expect(grid.formulas?.get(formulaKey(2, 3))).toBe('""');
    expect(grid.rows[1]).toEqual([null, 5, 8]);
  });
  it('reads hidden rows and columns, visibility, protection, date system', () => {
    const book = read({
      workbookPr: '<workbookPr date1904="true"/>',
      sheetAttributes: { 藏: 'state="veryHidden"' },
      sheets: {
        表: '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="1"/></sheetData><sheetProtection sheet="1" objects="1"/>',
        藏: '<sheetData/>',
      },
    });
    const [shown, hidden] = book.grids;
    expect([...(shown?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(shown?.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect(shown?.isProtected).toBe(true);
    expect(shown?.dateSystem).toBe(1904);
    expect(shown?.source).toBe('测试.xlsx');
    expect(hidden?.visibility).toBe('veryHidden');
    expect(hidden?.rows).toEqual([]);
  });
  it('finds parts by relationships, absolute or relative, whatever they are called', () => {
    const bytes = rawXlsx({
      sheets: {},
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Book/main.xml"/></Relationships>',
        'Book/main.xml': '<workbook xmlns:q="x"><sheets><sheet name="甲&amp;乙" sheetId="7" q:id="s"/></sheets></workbook>',
        'Book/_rels/main.xml.rels':
          '<Relationships><Relationship Id="s" Type="x/worksheet" Target="..\\Data\\./first.bin"/></Relationships>',
        'data/First.bin': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
      },
    });
    const [grid] = readWorkbook(bytes, { name: 'x' }).grids;
    expect([grid?.sheet, grid?.rows]).toEqual(['甲&乙', [[7]]]);
  });
  it('reads parts in UTF-16 and with a byte order mark', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>测试甲</t></is></c></row></sheetData></worksheet>';
    const utf16 = new Uint8Array(2 + xml.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++) new DataView(utf16.buffer).setUint16(2 + i * 2, xml.charCodeAt(i), true);
    for (const part of [utf16, strToU8(`\uFEFF${xml.replace('UTF-16', 'UTF-8')}`)]) {
      const bytes = rawXlsx({ ...sheet(''), parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(readWorkbook(bytes, { name: 'x' }).grids[0]?.rows).toEqual([['测试甲']]);
    }
  });
});
