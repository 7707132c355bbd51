import { describe, expect, it } from 'vitest';
import { FileError, readWorkbook } from '../src/index';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readWorkbook(utf8(text), { name: '导出.xls' });

describe('HTML saved as .xls', () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style><!-- .xl1{mso-number-format:"\\@";} td.xl2 {mso-number-format:"yyyy\\0022年\\0022m\\0022月\\0022"} --></style></head><body>
    <table border="1"><caption>x</caption><tr><th colspan="3">2020年&nbsp;户表 &lt;一村&gt;</th></tr>
    <tr><td rowspan=2>测试甲</td><td class='xl1' x:str>00123</td><td style="mso-number-format:'\\@'">4000</td></tr>
    <tr style="display:none"><td class="a xl2">43831</td><td>1,234.5<br>元 a > b</td></tr>
    <tr><td>520000199001010012<td x:num="0.25">25%<td><table><tr><td>内</td></tr></table></td></tr></table>
    <p>between</p><TABLE><TBODY><TR><TD>第二</TD></TR></TBODY></TABLE></body></html>`;
  it('reads cells, spans, formats, entities, several tables', () => {
    const book = read(page);
    expect(book.kind).toBe('html');
    const [first, second] = book.grids;
    expect(first?.rows).toEqual([
      ['2020年\u00a0户表 <一村>'],
      ['测试甲', '00123', '4000'],
      [null, 43831, '1,234.5\n元 a > b'],
      ['520000199001010012', 0.25, '内'],
    ]);
    expect(first?.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([3]);
    expect(first?.formatOf?.[1]?.[1] === undefined ? '' : first.formats[first.formatOf[1]?.[1] as number]).toBe('@');
    expect(first?.formats).toContain('yyyy"年"m"月"');
    expect([second?.sheet, second?.rows]).toEqual(['表2', [['第二']]]);
  });
  it('reads GBK pages', () => {
    const gbk = Uint8Array.from([
      ...utf8('<table><tr><td>'),
      0xd0,
      0xd5,
      0xc3,
      0xfb,
      0xbb,
      0xa7,
      0xd6,
      0xf7,
      ...utf8('</td></tr></table>'),
    ]);
    const book = readWorkbook(gbk, { name: 'x.xls' });
    expect([book.encoding, book.grids[0]?.rows]).toEqual(['gb18030', [['姓名户主']]]);
  });
  it('survives torn markup', () => {
    expect(read('<table><tr><td>甲<td>乙<tr><td a="<b>丙').grids[0]?.rows[0]).toEqual(['甲', '乙']);
    expect(read('<table><td>甲').grids[0]?.rows).toEqual([['甲']]);
    expect(() => read('<html><body>没有表</body></html>')).toThrow(FileError);
  });
  it('is not held up by spans without end', () => {
    const spans = `<table><tr><td colspan=16383 rowspan=1048576>甲</td></tr>${'<tr><td>1</td></tr>'.repeat(200_000)}</table>`;
    expect(() => read(spans)).toThrow(FileError);
  });
});

describe('XML 2003', () => {
  it('reads values, places, merges, formats, formulas, states', () => {
    const book = read(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="t"><NumberFormat ss:Format="@"/></Style></Styles>
<Worksheet ss:Name="户表" ss:Protected="1"><Table><Column ss:Width="10"/><Column ss:Index="3" ss:Hidden="1"/>
<Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="d"><Data ss:Type="DateTime">2020-01-01T00:00:00.000</Data></Cell><Cell ss:StyleID="t" ss:Formula="=RC[-1]"><Data ss:Type="String">甲&#10;乙</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`);
    const [grid] = book.grids;
    expect(book.kind).toBe('xml');
    expect(grid?.rows).toEqual([
      ['标题', null, 1.5],
      [null, 43831, '甲\n乙', true, { error: '#N/A' }],
    ]);
    expect([...(grid?.rowNumbers ?? [])]).toEqual([1, 4]);
    expect(grid?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([4]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([2]);
    expect([...(grid?.formulas?.values() ?? [])]).toEqual(['RC[-1]']);
    expect([grid?.visibility, grid?.isProtected, grid?.formats[grid.formatOf?.[1]?.[1] ?? 0]]).toEqual([
      'hidden',
      true,
      'yyyy/m/d',
    ]);
  });
});
