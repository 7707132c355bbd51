import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CellMark, FileError, isMarked, markWorkbook, readWorkbook, unmarkWorkbook, writeWorkbook } from '../src/index';
import { budgetOf } from '../src/limits';
import { openArchive } from '../src/zip/archive';
import { type RawWorkbook, rawXlsx, xmlPart } from './support';

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] as Uint8Array);
const gridsOf = (bytes: Uint8Array) => readWorkbook(bytes, { name: 'x.xlsx' }).grids;

/** Packed bytes of each part, with the order of the parts. */
function packed(bytes: Uint8Array): Map<string, string> {
  const archive = openArchive(bytes, budgetOf());
  return new Map(archive.entries.map((e) => [e.name, Buffer.from(bytes.subarray(e.dataStart, e.dataEnd)).toString('hex')]));
}
/** Sheet XML without style numbers of cells: what marking may not change. */
const withoutStyles = (xml: string) => xml.replace(/(<(?:\w+:)?c\b[^>]*?)\ss\s*=\s*(?:"\d*"|'\d*')/g, '$1');
const mark = (row: number, column: number, severity: CellMark['severity'] = 'error'): CellMark => ({ row, column, severity });

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/><protection locked="0"/></xf><xf fontId="1" numFmtId="49"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const SHEET =
  '<dimension ref="A1:B3"/><cols><col min="4" max="5" width="9" style="2"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>41640</v></c><c r="C1"><v>3</v></c></row><row r="3" s="1" customFormat="1"/><row r="4" hidden="1"><c r="B4" t="inlineStr" s=\'1\'><is><t>甲</t></is></c></row></sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:C7"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>';
const BOOK: RawWorkbook = {
  sheets: { 表: SHEET, 另: '<sheetData/>' },
  styles: STYLES,
  parts: { 'xl/media/x.bin': Uint8Array.of(1, 2, 3), 'docProps/custom.xml': '<p/>' },
};

describe('markWorkbook', () => {
  const original = rawXlsx(BOOK);
  const marks = [
    {
      sheet: '表',
      cells: [
        mark(1, 0),
        mark(1, 1, 'suspect'),
        mark(1, 2, 'notice'),
        mark(3, 0),
        mark(2, 3, 'notice'),
        mark(4, 1, 'suspect'),
        mark(9, 0),
        mark(6, 1),
      ],
    },
  ];
  const marked = markWorkbook(original, marks);

  it('leaves every part but styles and marked sheets packed as it was, in order', () => {
    const before = packed(original);
    const after = packed(marked);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(([name, bytes]) => before.get(name) !== bytes).map(([name]) => name);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
  });
  it('changes style numbers only, and makes missing cells and rows in order', () => {
    const xml = textOf(marked, 'xl/worksheets/sheet1.xml');
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)" s=["'](\d+)["']/g)].map((m) => m[1]);
    expect(cells).toEqual(['A1', 'B1', 'D2', 'A3', 'A5', 'A9']);
    expect(xml.indexOf('<row r="2"')).toBeLessThan(xml.indexOf('<row r="3"'));
    expect(xml.slice(xml.indexOf('</sheetData>'))).toBe(
      textOf(original, 'xl/worksheets/sheet1.xml').slice(textOf(original, 'xl/worksheets/sheet1.xml').indexOf('</sheetData>')),
    );
    const bare = withoutStyles(xml)
      .replace(/<c r="\w+"\/>/g, '')
      .replace(/<row r="(2|5|9)"><\/row>/g, '')
      .replace('<row r="3" s="1" customFormat="1"></row>', '<row r="3" s="1" customFormat="1"/>');
    expect(bare).toBe(withoutStyles(textOf(original, 'xl/worksheets/sheet1.xml')));
  });
  it('appends styles that differ from the old ones by the fill alone', () => {
    const xml = textOf(marked, 'xl/styles.xml');
    expect(xml).toContain('<fills count="5">');
    const xfs = [...xml.slice(xml.indexOf('<cellXfs'), xml.indexOf('</cellXfs>')).matchAll(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/g)].map(
      (m) => m[0],
    );
    expect(xml).toContain(`<cellXfs count="${xfs.length}">`);
    expect(xfs[3]).toBe(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyAlignment="1" applyFill="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
    );
    expect(xml).toContain('<xf fontId="1" numFmtId="49" fillId="4" applyFill="1"/>');
    expect(xml.match(/patternType="(solid|lightUp|gray0625)"/g)).toHaveLength(3);
  });
  it('reads as the same grids, formats included', () => {
    expect(gridsOf(marked)).toEqual(gridsOf(original));
  });
  it('comes off again to the very bytes of every part', () => {
    expect(isMarked(marked)).toBe(true);
    const clean = unmarkWorkbook(marked);
    expect(unzipSync(clean)).toEqual(unzipSync(original));
    expect(isMarked(clean)).toBe(false);
  });
  it('replaces old marks when marked again', () => {
    expect(markWorkbook(marked, marks)).toEqual(marked);
    const other = markWorkbook(marked, [{ sheet: '另', cells: [mark(2, 1)] }]);
    expect(textOf(other, 'xl/worksheets/sheet1.xml')).toBe(SHEET_XML(original));
    expect(unzipSync(unmarkWorkbook(other))).toEqual(unzipSync(original));
  });
  it('keeps what was typed into a cell that marking made', () => {
    const parts = unzipSync(marked);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array).replace(
      /<c r="A9" s="(\d+)"\/>/,
      '<c r="A9" s="$1"><v>7</v></c>',
    );
    const edited = rawXlsx({ sheets: {}, parts: { ...parts, 'xl/worksheets/sheet1.xml': xml } });
    const clean = unmarkWorkbook(edited);
    expect(textOf(clean, 'xl/worksheets/sheet1.xml')).toContain('<row r="9"><c r="A9" s="0"><v>7</v></c></row>');
  });
  it('says that a signature no longer holds', () => {
    const notes: string[] = [];
    markWorkbook(rawXlsx({ ...BOOK, parts: { '_xmlsignatures/origin.sigs': 'x' } }), marks, {
      onNote: (note) => notes.push(note.code),
    });
    expect(notes).toEqual(['signature-broken']);
  });
  it('refuses what it cannot mark, in one sentence', () => {
    const code = (work: () => unknown) => {
      try {
        work();
      } catch (error) {
        return error instanceof FileError ? error.code : (error as Error).name;
      }
      return 'none';
    };
    expect(code(() => markWorkbook(new Uint8Array(), marks))).toBe('empty');
    expect(code(() => markWorkbook(new TextEncoder().encode('甲,乙'), marks))).toBe('not-xlsx');
    expect(code(() => markWorkbook(original, [{ sheet: '无', cells: [] }]))).toBe('no-such-sheet');
    expect(code(() => markWorkbook(original, [{ sheet: '表', cells: [mark(0, 0)] }]))).toBe('RangeError');
    expect(code(() => unmarkWorkbook(original))).toBe('no-marks');
  });
});

const SHEET_XML = (bytes: Uint8Array) => textOf(bytes, 'xl/worksheets/sheet1.xml');

describe('odd packages', () => {
  const roundTrip = (raw: RawWorkbook, sheet = '表') => {
    const original = rawXlsx(raw);
    const marked = markWorkbook(original, [{ sheet, cells: [mark(2, 1), mark(1, 0, 'notice'), mark(7, 3, 'suspect')] }]);
    expect(gridsOf(marked)).toEqual(gridsOf(original));
    return { original, marked, clean: unmarkWorkbook(marked) };
  };
  const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData>';
  it('marks a workbook that has no styles, and takes the part out again', () => {
    const { original, marked, clean } = roundTrip({ sheets: { 表: cells } });
    expect(textOf(marked, '[Content_Types].xml')).toContain('/xl/taizhang-styles.xml');
    expect(unzipSync(clean)).toEqual(unzipSync(original));
  });
  it('marks style sheets that lack lists, or have them empty, or carry extensions and prefixes', () => {
    for (const styles of [
      '<fonts count="1"><font/></fonts>',
      '<fills/><cellXfs/>',
      '<fills count="0"></fills><cellXfs count="1"><xf/></cellXfs><extLst><ext uri="{x}"><a/></ext></extLst>',
      '<cellXfs><xf fillId="0"></xf></cellXfs><extLst/>',
    ]) {
      const { original, marked, clean } = roundTrip({ sheets: { 表: cells }, styles });
      expect(textOf(marked, 'xl/styles.xml')).toMatch(/<fills[^>]*>.*gray0625.*<\/fills>.*<cellXfs/);
      if (!styles.includes('<extLst/>')) expect(unzipSync(clean)).toEqual(unzipSync(original));
    }
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const raw: RawWorkbook = {
      sheets: { 表: xmlPart('<x:sheetData/>', 'x:worksheet', x) },
      styles: '',
      parts: {
        'xl/styles.xml': xmlPart('<x:fills><x:fill/></x:fills><x:cellXfs><x:xf numFmtId="9"/></x:cellXfs>', 'x:styleSheet', x),
      },
    };
    const { original, marked, clean } = roundTrip(raw);
    expect(SHEET_XML(marked)).toContain('<x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row>');
    expect(unzipSync(clean)).toEqual(unzipSync(original));
  });
  it('marks what writeWorkbook wrote', () => {
    const original = writeWorkbook({
      sheets: [{ name: '表', columns: [{ title: '甲', format: '@', note: 'n' }], rows: [['x'], [null], [3]] }],
    });
    const marked = markWorkbook(original, [{ sheet: '表', cells: [mark(2, 0), mark(3, 0)] }]);
    expect(gridsOf(marked)).toEqual(gridsOf(original));
    expect(unzipSync(unmarkWorkbook(marked))).toEqual(unzipSync(original));
  });
});
