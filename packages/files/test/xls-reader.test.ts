import { readXls as hucreReadXls, readXlsx as hucreReadXlsx, writeXlsx as hucreWriteXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { FileError, readWorkbook, writeWorkbook } from '../src/index';

const record = (kind: number, ...data: number[]): number[] => [
  kind & 255,
  kind >> 8,
  data.length & 255,
  data.length >> 8,
  ...data,
];
const u16 = (n: number): number[] => [n & 255, (n >> 8) & 255];
const u32 = (n: number): number[] => [...u16(n), ...u16(n >>> 16)];
const f64 = (n: number): number[] => [...new Uint8Array(Float64Array.of(n).buffer)];
const wide = (text: string): number[] => [...text].flatMap((c) => u16(c.charCodeAt(0)));
const narrow = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

/** A compound file with one stream. */
function compound(name: string, stream: Uint8Array): Uint8Array {
  const size = Math.max(4096, Math.ceil(stream.length / 512) * 512);
  const sectors = size / 512;
  const bytes = new Uint8Array(512 * (3 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  for (let i = 0; i < sectors; i++) view.setUint32(512 + (2 + i) * 4, i === sectors - 1 ? 0xfffffffe : 3 + i, true);
  const entry = (at: number, text: string, type: number, start: number, length: number) => {
    for (let i = 0; i < text.length; i++) view.setUint16(at + i * 2, text.charCodeAt(i), true);
    view.setUint16(at + 64, text.length * 2 + 2, true);
    bytes[at + 66] = type;
    bytes[at + 67] = 1;
    for (const o of [68, 72, 76]) view.setUint32(at + o, 0xffffffff, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, length, true);
  };
  entry(1024, 'Root Entry', 5, 0xfffffffe, 0);
  view.setUint32(1024 + 76, 1, true);
  entry(1024 + 128, name, 2, 2, size);
  bytes.set(stream, 512 * 3);
  return bytes;
}

function workbook(globals: number[][], sheet: number[][]): Uint8Array {
  const bof = (type: number) => record(0x809, ...u16(0x600), ...u16(type), ...u16(0), ...u16(0), ...u32(0), ...u32(0));
  const eof = record(0x0a);
  const name = '户表';
  const boundSheet = (at: number, state: number) => record(0x85, ...u32(at), state, 0, name.length, 1, ...wide(name));
  const before = [bof(5), ...globals];
  const at = before.flat().length + boundSheet(0, 1).length + eof.length;
  return compound('Workbook', Uint8Array.from([...before, boundSheet(at, 1), eof, bof(0x10), ...sheet, eof].flat()));
}

describe('.xls of Excel 97 to 2003', () => {
  // The third string goes on in a CONTINUE record, where it changes from one to two bytes a character.
  const sst = [
    record(
      0xfc,
      ...u32(4),
      ...u32(4),
      ...u16(2),
      1,
      ...wide('姓名'),
      ...u16(3),
      8,
      ...u16(1),
      ...narrow('abc'),
      ...u16(0),
      ...u16(0),
      ...u16(4),
      0,
      ...narrow('xy'),
    ),
    record(0x3c, 1, ...wide('乙甲'), ...u16(1), 5, ...u32(4), ...wide('户'), 1, 2, 3, 4),
  ];
  const globals = [
    record(0x22, ...u16(1)),
    record(0x41e, ...u16(164), ...u16(6), 1, ...wide('yyyy年m')),
    ...[0, 49, 164, 14].map((id) => record(0xe0, ...u16(0), ...u16(id), ...new Array<number>(16).fill(0))),
    ...sst,
  ];
  const sheet = [
    record(0x7d, ...u16(2), ...u16(3), ...u16(2000), ...u16(0), ...u16(1), ...u16(0)),
    record(0x12, ...u16(1)),
    record(0x208, ...u16(1), ...u16(0), ...u16(5), ...u16(255), ...u16(0), ...u16(0), ...u16(0x120), ...u16(15)),
    ...[0, 1, 2, 3].map((i) => record(0xfd, ...u16(0), ...u16(i), ...u16(i === 1 ? 1 : 0), ...u32(i))),
    record(0x203, ...u16(1), ...u16(0), ...u16(2), ...f64(520000199001010000)),
    record(
      0xbd,
      ...u16(1),
      ...u16(1),
      ...u16(0),
      ...u32((4000 << 2) | 2),
      ...u16(3),
      ...u32(((40055 << 2) | 3) >>> 0),
      ...u16(2),
    ),
    record(0x205, ...u16(1), ...u16(3), ...u16(0), 1, 0),
    record(0x205, ...u16(1), ...u16(4), ...u16(0), 0x2a, 1),
    record(0x06, ...u16(2), ...u16(0), ...u16(0), 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...u16(0), ...u32(0), ...u16(0)),
    record(0x207, ...u16(2), 1, ...wide('结果')),
    record(0x06, ...u16(2), ...u16(1), ...u16(0), ...f64(-1.5), ...u16(0), ...u32(0), ...u16(0)),
    record(0xe5, ...u16(1), ...u16(3), ...u16(4), ...u16(0), ...u16(1)),
  ];
  const bytes = workbook(globals, sheet);

  it('reads values, formats, states, strings that go on in the next record', () => {
    const { kind, grids } = readWorkbook(bytes, { name: 'x.xls' });
    const [grid] = grids;
    expect(kind).toBe('xls');
    expect(grid?.rows).toEqual([
      ['姓名', 'abc', 'xy乙甲', '户'],
      [520000199001010000, 4000, 400.55, true, { error: '#N/A' }],
      ['结果', -1.5],
    ]);
    expect([...(grid?.formatOf?.[1] ?? [])].map((i) => grid?.formats[i])).toEqual([
      'yyyy年m',
      'General',
      'yyyy/m/d',
      'General',
      'General',
    ]);
    expect(grid?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect([grid?.sheet, grid?.dateSystem, grid?.visibility, grid?.isProtected]).toEqual(['户表', 1904, 'hidden', true]);
    expect([[...(grid?.hiddenRows ?? [])], [...(grid?.hiddenColumns ?? [])]]).toEqual([[2], [2, 3]]);
    expect(grid?.formulas?.size).toBe(2);
  });
  it('sees what hucre sees', async () => {
    const [other] = (await hucreReadXls(bytes)).sheets;
    expect(other?.rows[0]).toEqual(['姓名', 'abc', 'xy乙甲', '户']);
    expect(other?.rows[1]?.[1]).toBe(4000);
    expect(other?.rows[2]).toEqual(['结果', -1.5]);
  });
  it('refuses a file with a password, and torn ones', () => {
    expect(() => readWorkbook(workbook([record(0x2f, 0, 0), ...globals], sheet), { name: 'x' })).toThrow(/打开密码/);
    for (let i = 1; i < 50; i++) {
      try {
        readWorkbook(bytes.subarray(0, Math.floor((bytes.length * i) / 50)), { name: 'x' });
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
      }
    }
  });
  it('ends in grids or a FileError when bytes change', () => {
    let state = 5;
    for (let run = 0; run < (process.env.TAIZHANG_DEEP === '1' ? 10_000 : 500); run++) {
      const copy = bytes.slice();
      for (let k = 0; k < 4; k++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        const at = state % 2200;
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        copy[at] = state >>> 24;
      }
      try {
        readWorkbook(copy, { name: 'x' });
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }
  });
});

describe('.xlsx against hucre', () => {
  it('reads what hucre wrote, and hucre reads what we wrote', async () => {
    const rows = [
      ['姓名', '收入', '是'],
      ['测试甲', 4000.55, true],
      [' 空 ', -3, false],
    ];
    for (const stringMode of ['shared', 'inline'] as const) {
      const written = (await hucreWriteXlsx({
        sheets: [{ name: '户表', rows, merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 1 }] }],
        stringMode,
      })) as Uint8Array;
      const [grid] = readWorkbook(written, { name: 'x' }).grids;
      expect(grid?.rows).toEqual(rows);
      expect(grid?.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 1 }]);
    }
    const ours = writeWorkbook({
      sheets: [
        {
          name: '户表',
          columns: [{ title: '姓名' }, { title: '收入' }, { title: '是' }],
          rows: rows.slice(1) as (string | number | boolean)[][],
        },
      ],
    });
    expect((await hucreReadXlsx(ours)).sheets[0]?.rows).toEqual(rows);
  });
});
