import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_LIMITS,
  FileError,
  type Inflate,
  type Limits,
  markWorkbook,
  readWorkbook,
  unmarkWorkbook,
  writeWorkbook,
} from '../src/index';
import { inflateInScript } from '../src/zip/inflate';
import { type RawWorkbook, rawXlsx, xmlPart } from './support';

const DEEP = process.env.TAIZHANG_DEEP === '1';
vi.setConfig({ testTimeout: process.env.TAIZHANG_DEEP === '1' ? 1_800_000 : 60_000 });
const sheet = (data: string): RawWorkbook => ({ sheets: { 表: `<sheetData>${data}</sheetData>` } });

/** What reading gives: a FileError's code, or `read`. Anything else that is thrown fails the test. */
function outcome(bytes: Uint8Array, options: { inflate?: Inflate; limits?: Partial<Limits> } = {}): string {
  try {
    readWorkbook(bytes, { name: 'x.xlsx', ...options });
    return 'read';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.zh).toMatch(/[一-龥].*[。]$/);
    expect(error.message).not.toMatch(/\n\s+at /);
    return error.code;
  }
}
/** Fails far beyond the time that is promised, so that a hang is seen but a busy machine is not. */
function within<T>(seconds: number, work: () => T): T {
  const start = performance.now();
  const result = work();
  expect((performance.now() - start) / 1000).toBeLessThan(seconds * 10);
  return result;
}
/** A small generator of numbers, so that every run mutates alike. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WRITTEN = writeWorkbook({
  sheets: [
    {
      name: '户表',
      columns: [{ title: '姓名' }, { title: '身份证号', format: '@' }, { title: '收入' }],
      rows: Array.from({ length: 60 }, (_, i) => [`测试${i}`, '520000199001010012', i * 1.5]),
      autoFilter: true,
    },
  ],
});

describe('bombs', () => {
  it('refuses a part that unpacks to more than a hundredfold, whatever size it states', () => {
    const huge = xmlPart(`<sheetData>${'<row/>'.repeat(300_000)}</sheetData>`, 'worksheet');
    const bytes = rawXlsx({ ...sheet(''), parts: { 'xl/worksheets/sheet1.xml': huge } });
    expect(within(2, () => outcome(bytes))).toBe('bomb');
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let i = 0; i + 46 < lying.length; i++) {
      if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) > 1_000_000) view.setUint32(i + 24, 1000, true);
    }
    expect(within(2, () => outcome(lying))).toBe('damaged');
    expect(within(2, () => outcome(lying, { inflate: inflateInScript }))).toBe('bomb');
  });
  it('refuses more than 256 MB in all, also spread over many sheets that share one part', () => {
    const noise = numbers(7);
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 1}"><c><v>${Math.floor(noise() * 1e9)}</v></c></row>`,
    ).join('');
    const names = Array.from({ length: 60 }, (_, i) => `s${i}`);
    const bytes = rawXlsx({
      sheets: Object.fromEntries(names.map((name, i) => [name, i === 0 ? `<sheetData>${rows}</sheetData>` : ''])),
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`).join('')}</Relationships>`,
      },
    });
    expect(DEFAULT_LIMITS).toMatchObject({ inflatedBytes: 256 * 1024 * 1024, ratio: 100 });
    expect(within(2, () => outcome(bytes, { limits: { inflatedBytes: 10_000_000 } }))).toBe('too-large');
  });
  it('reads an inflated used range as what it is', () => {
    const blank = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 51}" s="1" customFormat="1"><c r="A${i + 51}" s="1"/><c r="XFD${i + 51}" s="1"/></row>`,
    ).join('');
    const rows = Array.from({ length: 50 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('');
    const bytes = rawXlsx({
      sheets: {
        表: `<dimension ref="A1:XFD1048576"/><sheetData>${rows}${blank}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>`,
      },
      styles: '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>',
    });
    const [grid] = within(1, () => readWorkbook(bytes, { name: 'x' })).grids;
    expect([grid?.rows.length, grid?.columnCount]).toEqual([50, 1]);
  });
  it('refuses gaps without end: a value in the last column of each of many rows', () => {
    const bytes = rawXlsx(
      sheet(Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>${i}</v></c></row>`).join('')),
    );
    expect(within(2, () => outcome(bytes))).toBe('too-large');
  });
});

describe('XML attacks', () => {
  const doctype =
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  it('refuses a DOCTYPE in any part that is read, and unknown entities', () => {
    const body = '<sheetData><row><c t="str"><v>&c;</v></c></row></sheetData>';
    expect(
      outcome(rawXlsx({ ...sheet(''), parts: { 'xl/worksheets/sheet1.xml': `${doctype}<worksheet>${body}</worksheet>` } })),
    ).toBe('dtd');
    expect(outcome(rawXlsx({ ...sheet(''), parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${body}</worksheet>` } }))).toBe(
      'entity',
    );
    expect(outcome(rawXlsx({ ...sheet(''), strings: '', parts: { 'xl/sharedStrings.xml': `${doctype}<sst/>` } }))).toBe('dtd');
    expect(
      outcome(
        rawXlsx({
          ...sheet(''),
          parts: { 'xl/workbook.xml': `${doctype}<workbook><sheets><sheet name="&x;"/></sheets></workbook>` },
        }),
      ),
    ).toBe('dtd');
    expect(outcome(strToU8(`${doctype}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`))).toBe('dtd');
  });
});

describe('places and parts', () => {
  it('refuses references beyond the grid', () => {
    for (const data of [
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
      '<row r="1048577"><c><v>1</v></c></row>',
      '<row r="1"><c r="A99999999999"><v>1</v></c></row>',
      `<row r="1">${'<c r="XFD1"/><c><v>1</v></c>'}</row>`,
    ]) {
      expect(outcome(rawXlsx(sheet(data)))).toBe('beyond-grid');
    }
    expect(outcome(rawXlsx({ sheets: { 表: '<sheetData/><mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>' } }))).toBe(
      'beyond-grid',
    );
  });
  it('takes part names for keys only', () => {
    const parts = { '../../etc/passwd': 'x', '/abs': 'x', 'C:\\x': 'x' };
    expect(outcome(rawXlsx({ ...sheet('<row><c><v>1</v></c></row>'), parts }))).toBe('read');
    expect(
      outcome(
        rawXlsx({
          ...sheet(''),
          parts: {
            '_rels/.rels':
              '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
            'xl/workbook.xml': '<x/>',
          },
        }),
      ),
    ).toBe('not-a-workbook');
  });
  it('refuses duplicate and overlapping parts, wrong checksums, unknown methods', () => {
    const twice = new Uint8Array(WRITTEN);
    const view = new DataView(twice.buffer);
    const records: number[] = [];
    for (let i = 0; i + 46 < twice.length; i++) if (view.getUint32(i, true) === 0x02014b50) records.push(i);
    const [a, b] = records as [number, number];
    const change = (work: (v: DataView) => void) => {
      const copy = WRITTEN.slice();
      work(new DataView(copy.buffer));
      return outcome(copy);
    };
    expect(change((v) => v.setUint32(b + 42, v.getUint32(a + 42, true), true))).toBe('zip-duplicate');
    expect(
      change((v) => {
        for (const r of records) v.setUint32(r + 16, 1, true);
      }),
    ).toBe('damaged');
    expect(
      change((v) => {
        for (const r of records) v.setUint16(r + 10, 99, true);
      }),
    ).toBe('zip-method');
    expect(
      change((v) => {
        for (const r of records) v.setUint16(r + 8, 1, true);
      }),
    ).toBe('encrypted');
    const names = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'XL/Workbook.xml': strToU8('<workbook/>') });
    expect(outcome(names)).toBe('zip-duplicate');
  });
});

describe('what is no workbook', () => {
  const ole = (...names: string[]) => {
    const bytes = new Uint8Array(512 * 4);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 9, true);
    view.setUint16(32, 6, true);
    view.setUint32(48, 1, true);
    view.setUint32(56, 4096, true);
    view.setUint32(60, 0xfffffffe, true);
    view.setUint32(68, 0xfffffffe, true);
    for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
    view.setUint32(512, 0xfffffffd, true);
    view.setUint32(516, 0xfffffffe, true);
    ['Root Entry', ...names].forEach((name, n) => {
      const at = 1024 + n * 128;
      for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true);
      view.setUint16(at + 64, name.length * 2 + 2, true);
      bytes[at + 66] = n === 0 ? 5 : 2;
    });
    return bytes;
  };
  it('is named, with what to do', () => {
    const zip = (name: string, text = 'x') => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: strToU8(text) });
    const cases: [string, Uint8Array][] = [
      ['empty', new Uint8Array()],
      ['pdf', strToU8('%PDF-1.7 …')],
      ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
      ['archive', strToU8('Rar!\u001a\u0007\u0000')],
      ['archive', zipSync({ 'a.txt': strToU8('x') })],
      ['word', zip('word/document.xml')],
      ['xlsb', zip('xl/workbook.bin')],
      ['ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') })],
      ['encrypted', ole('EncryptionInfo', 'EncryptedPackage')],
      ['word', ole('WordDocument')],
      ['not-a-workbook', ole('Other')],
      ['old-xls', ole('Book')],
      ['mhtml', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
      ['old-xls', Uint8Array.of(9, 8, 8, 0, 0, 5, 5, 0)],
      ['truncated', WRITTEN.subarray(0, 1000)],
      ['not-a-workbook', Uint8Array.from({ length: 300 }, (_, i) => i % 7)],
    ];
    for (const [code, bytes] of cases) expect([code, outcome(bytes)]).toEqual([code, code]);
    expect(() => readWorkbook(ole('Other'), { name: '台账.et' })).toThrow(/WPS 专用格式/);
  });
});

describe('mutilation', () => {
  const stored = zipSync(Object.fromEntries(Object.entries({ a: WRITTEN }).map(([n, b]) => [n, b])), { level: 0 });
  const raw = rawXlsx({
    sheets: {
      表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><f>A1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
    styles: '<cellXfs><xf/></cellXfs>',
  });
  const html = strToU8(
    '<html><table><tr><td rowspan=2 style="mso-number-format:\'\\@\'">甲&nbsp;</td><td>1</td></tr></table></html>',
  );
  const xml2003 = strToU8(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">甲</Data></Cell></Row></Table></Worksheet></Workbook>',
  );
  const csv = strToU8('姓名,身份证号\n测试甲,"520000199001010012"\n');
  const corpus = [WRITTEN, raw, stored, html, xml2003, csv];

  it('of any kind ends in grids or a FileError: files cut off at each fiftieth', () => {
    for (const bytes of corpus)
      for (let i = 0; i < 50; i++) within(2, () => outcome(bytes.subarray(0, Math.floor((bytes.length * i) / 50))));
  });
  it('of any kind ends in grids or a FileError: bytes changed', () => {
    const random = numbers(20240101);
    const runs = DEEP ? 10_000 : 500;
    for (let run = 0; run < runs; run++) {
      const bytes = (corpus[run % corpus.length] as Uint8Array).slice();
      const changes = 1 + Math.floor(random() * 8);
      for (let k = 0; k < changes; k++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      within(5, () => outcome(bytes));
    }
  });
  it('inside the parts, past the checksums, ends so too; marking as well', () => {
    const random = numbers(4711);
    const parts: Record<string, string> = {
      'xl/worksheets/sheet1.xml': xmlPart(
        '<cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" s="1"><c r="A1" t="inlineStr" s="1"><is><t>甲</t></is></c><c r="B1"><f t="shared" si="0">A1</f><v>2</v></c><c t="s"><v>0</v></c></row><row r="2"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        'worksheet',
      ),
      'xl/styles.xml': xmlPart(
        '<numFmts><numFmt numFmtId="164" formatCode="0"/></numFmts><fills count="1"><fill/></fills><cellXfs count="2"><xf/><xf numFmtId="164"><alignment/></xf></cellXfs>',
        'styleSheet',
      ),
      'xl/sharedStrings.xml': xmlPart('<si><t>乙</t></si>', 'sst'),
    };
    const names = Object.keys(parts);
    const runs = DEEP ? 10_000 : 500;
    for (let run = 0; run < runs; run++) {
      const name = names[run % names.length] as string;
      const bytes = strToU8(parts[name] as string);
      const changes = 1 + Math.floor(random() * 3);
      for (let k = 0; k < changes; k++) {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = random() < 0.5 ? (bytes[Math.floor(random() * bytes.length)] as number) : Math.floor(random() * 256);
      }
      const file = rawXlsx({ sheets: { 表: '' }, strings: '', styles: '', parts: { ...parts, [name]: bytes } });
      within(5, () => outcome(file));
      try {
        unmarkWorkbook(markWorkbook(file, [{ sheet: '表', cells: [{ row: 2, column: 3, severity: 'error' }] }]));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }
  });
  it('of garbage ends in a FileError or text', () => {
    const random = numbers(99);
    for (let run = 0; run < 100; run++) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 3000) }, () => Math.floor(random() * 256));
      if (run % 3 === 0) bytes.set([0x50, 0x4b, 3, 4]);
      if (run % 3 === 1) bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      within(2, () => outcome(bytes));
    }
  });
  it('deflate without end is stopped', () => {
    const packed = deflateSync(new Uint8Array(5_000_000), { level: 9 });
    expect(() => within(2, () => inflateInScript(packed, 1000))).toThrow(FileError);
  });
});

it('leaves Object.prototype alone and titles as typed', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const titles = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const bytes = writeWorkbook({ sheets: [{ name: '__proto__', columns: titles.map((title) => ({ title })), rows: [titles] }] });
  const [grid] = readWorkbook(bytes, { name: '__proto__' }).grids;
  expect(grid?.rows).toEqual([titles, titles]);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
});
