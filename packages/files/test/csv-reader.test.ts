import { describe, expect, it } from 'vitest';
import { FileError, readWorkbook, writeCsv } from '../src/index';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readWorkbook(bytes, { name: '户表.csv' });
const rows = (bytes: Uint8Array) => read(bytes).grids[0]?.rows;

/** Bytes of a text in an encoding that the platform can only decode, found by asking the decoder. */
function encodeWith(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : (codes.get(c) ?? []))));
}
function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  if (mark) view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), little);
  return bytes;
}
function refusal(bytes: Uint8Array): string {
  try {
    return JSON.stringify(rows(bytes));
  } catch (error) {
    return error instanceof FileError ? error.code : String(error);
  }
}

const TABLE = '姓名,与户主关系,人均纯收入\r\n测试甲,户主,4000.5\r\n测试乙,配偶,3800\r\n';
const ROWS = [
  ['姓名', '与户主关系', '人均纯收入'],
  ['测试甲', '户主', 4000.5],
  ['测试乙', '配偶', 3800],
];

describe('encodings', () => {
  it('reads UTF-8, UTF-16 and GBK, with and without byte order mark', () => {
    for (const [bytes, encoding] of [
      [utf8(TABLE), 'utf-8'],
      [utf8(`\uFEFF${TABLE}`), 'utf-8'],
      [utf16(TABLE, true, true), 'utf-16le'],
      [utf16(TABLE, false, true), 'utf-16be'],
      [utf16(TABLE, true, false), 'utf-16le'],
      [utf16(TABLE, false, false), 'utf-16be'],
      [encodeWith('gb18030', TABLE), 'gb18030'],
    ] as const) {
      expect(read(bytes).encoding).toBe(encoding);
      expect(rows(bytes)).toEqual(ROWS);
    }
  });
  it('reads a four-byte character of GB18030', () => {
    const bytes = Uint8Array.from([...encodeWith('gb18030', '姓名,测试'), 0x95, 0x32, 0x82, 0x36]);
    expect(rows(bytes)).toEqual([['姓名', '测试𠀀']]);
  });
  it('refuses double-decoded text in both directions', () => {
    expect(refusal(utf8(new TextDecoder('gb18030').decode(utf8(TABLE))))).toBe('garbled');
    expect(refusal(utf8(new TextDecoder('windows-1252').decode(utf8(TABLE))))).toBe('garbled');
    expect(refusal(utf8(new TextDecoder('windows-1252').decode(encodeWith('gb18030', TABLE))))).toBe('garbled');
    expect(refusal(utf8('姓名,��,锟斤拷锟斤拷'))).toBe('garbled');
  });
  it('refuses what no encoding fits: torn UTF-8, Big5, other bytes', () => {
    const torn = utf8(TABLE.repeat(3)).filter((_, i) => i !== 4);
    expect(refusal(torn)).toBe('encoding');
    expect(refusal(encodeWith('big5', '姓名,戶主關係,身分證號碼,家庭收入\n張三,戶長,一二三,四千五百元整\n'))).toBe('encoding');
    expect(refusal(Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) & 255))).toMatch(/^(encoding|not-a-workbook)$/);
  });
  it('does not take real Chinese for garbled text', () => {
    const names = '脱贫不稳定户,边缘易致贫户,突发严重困难户,因病,因学,因残,因灾,务工监测,低保,特困供养,媷,龘,㐂,é,Ω,①,㎡,〇';
    expect(rows(utf8(names))?.[0]).toHaveLength(18);
    expect(rows(encodeWith('gb18030', '脱贫不稳定户,边缘易致贫户'))?.[0]).toEqual(['脱贫不稳定户', '边缘易致贫户']);
  });
});

describe('fields', () => {
  it('keeps identity, telephone and account numbers and codes as text', () => {
    const line =
      '520000199001010012,"520000199001010012",="520000199001010012",13800000000,520123456789,0012,1e5,"1,234",50%,+5,-5,0.5,123456.78,0,1234567890';
    expect(rows(utf8(line))).toEqual([
      [
        '520000199001010012',
        '520000199001010012',
        '520000199001010012',
        '13800000000',
        '520123456789',
        '0012',
        '1e5',
        '1,234',
        '50%',
        '+5',
        -5,
        0.5,
        123456.78,
        0,
        1234567890,
      ],
    ]);
  });
  it('reads quotes, line ends inside them, doubled quotes, guards in quotes', () => {
    expect(rows(utf8('"a\r\nb","say ""hi""","=""0012""","7"x,"",\n\n 空 ,'))).toEqual([
      ['a\r\nb', 'say "hi"', '0012', '7x'],
      [' 空 '],
    ]);
    expect([...(read(utf8('a\n\nb')).grids[0]?.rowNumbers ?? [])]).toEqual([1, 3]);
  });
  it('does not let a quote that nothing closes swallow the rest', () => {
    expect(rows(utf8('a,"b\nc,d\n"e",f'))).toEqual([['a', 'b\nc,d\ne"', 'f']]);
    expect(rows(utf8('a,b\n"c,d\ne,f'))).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ]);
  });
  it('finds the delimiter by content, and obeys a sep= line', () => {
    expect(read(utf8('标题\n姓名;数\n甲;1,5\n乙;2,5')).delimiter).toBe(';');
    expect(read(utf8('姓名\t数\n甲\t1')).delimiter).toBe('\t');
    expect(read(utf8('甲|1\n乙|2')).delimiter).toBe('|');
    expect(rows(utf8('sep=;\na,b;c'))).toEqual([['a,b', 'c']]);
  });
  it('is not troubled by NUL, control characters, poisoned titles', () => {
    expect(rows(utf8('__proto__,constructor,toString,a\0b,\u0007\n\0,1'))).toEqual([
      ['__proto__', 'constructor', 'toString', 'ab', '\u0007'],
      [null, 1],
    ]);
  });
  it('reads back what writeCsv wrote', () => {
    const table = [
      ['姓名', 'a,b', 'x"y', 'l1\nl2'],
      ['甲', 1.5, -3, null, '尾'],
    ];
    expect(rows(writeCsv(table))).toEqual(table);
  });
  it('reads a million rows', () => {
    const book = read(utf8('测试甲,男,1234.5\n'.repeat(1_000_000)));
    expect(book.grids[0]?.rows.length).toBe(1_000_000);
    expect(book.grids[0]?.rows[999_999]).toEqual(['测试甲', '男', 1234.5]);
  });
});
