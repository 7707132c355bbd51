import { describe, expect, it } from 'vitest';
import { text } from '../../src/kinds/text';
import { column, type Ledger, ledger } from '../../src/ledgers/ledger';
import { type Corrections, rememberCorrection } from '../../src/sheet/corrections';
import { recognize } from '../../src/sheet/recognize';
import { gridFromRows, type Scalar } from '../../src/table/grid';
import type { Sheet } from '../../src/table/sheet';
import { personLike } from './person-like';

const HEADER = ['户编号', '姓名', '证件号码', '与户主关系', '人均纯收入'];
const ROWS: Scalar[][] = [
  ['5200001', '测试甲', '52000019700101001X', '户主', 12000.5],
  ['5200001', '合计生', '520000197101010028', '配偶', 12000.5],
  ['5200002', '测试丙', '520000197201010036', '户主', 8000],
];
const only = (rows: readonly (readonly Scalar[])[], options = {}): Sheet =>
  recognize(gridFromRows(rows), [personLike], options)[0] as Sheet;

describe('recognize', () => {
  it('takes a plain list with title, unit, total and signature', () => {
    const sheet = only([
      ['测试镇２０２３年脱贫人口花名册'],
      ['填报单位：测试镇', null, null, null, '单位：元'],
      HEADER,
      ...ROWS,
      ['合计', null, null, null, 32001],
      ['填表人：测试乙'],
    ]);
    expect(sheet.ledger).toBe('person-like');
    expect([...sheet.dataRows]).toEqual([3, 4, 5]);
    expect(sheet.skipped.map((row) => [row.row, row.why])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [3, 'header'],
      [7, 'total'],
      [8, 'signature'],
    ]);
    expect([sheet.title, sheet.statedDate, sheet.statedUnit]).toEqual(['测试镇２０２３年脱贫人口花名册', '2023-12-31', '元']);
    expect(sheet.confidence).toBe(1);
  });

  it('remembers a correction by the signature of the header, wherever the form stands', () => {
    const asked = only([HEADER.with(2, '证件号吗'), ...ROWS]);
    expect(asked.bindings.find((b) => b.field === 'idNumber')).toMatchObject({
      confidence: 'doubtful',
      doubt: 'similar',
      question: expect.stringContaining('证件号吗'),
    });
    const corrections = rememberCorrection(
      { schemaVersion: 1, headers: [] },
      {
        signature: asked.signature,
        ledger: 'person-like',
        bindings: [
          { column: 2, field: 'idNumber' },
          { column: 4, field: null },
        ],
      },
    );
    const shifted = only([[null, '2024年花名册'], ...[HEADER.with(2, '证件号吗'), ...ROWS].map((row) => [null, ...row])], {
      corrections: JSON.parse(JSON.stringify(corrections)) as Corrections,
    });
    expect(shifted.signature).toBe(asked.signature);
    expect(shifted.bindings.find((b) => b.field === 'idNumber')).toMatchObject({
      column: 3,
      confidence: 'sure',
      by: 'remembered',
      header: '证件号吗',
    });
    expect(shifted.unbound).toEqual([{ column: 5, header: '人均纯收入', why: 'ignored-by-user' }]);
  });

  it('ignores a correction to a field that does not exist', () => {
    const signature = only([HEADER, ...ROWS]).signature;
    const sheet = only([HEADER, ...ROWS], {
      corrections: {
        schemaVersion: 1,
        headers: [{ signature, ledger: 'person-like', bindings: [{ column: 1, field: '__proto__' }] }],
      },
    });
    expect(sheet.bindings.some((b) => b.column === 1)).toBe(false);
    expect(sheet.unbound[0]).toEqual({ column: 1, header: '姓名', why: 'ignored-by-user' });
  });

  it('refuses a sheet that two ledgers fit equally, and names both; a title or the caller decides', () => {
    const twin: Ledger = ledger({
      ...personLike,
      id: 'twin',
      title: { 'zh-CN': '帮扶名单', en: 'twin' },
      titles: [],
      columns: { ...personLike.columns, extra: column(text, { title: '别的', en: 'other', blank: 'none' }) },
    });
    const grid = (title: string) => gridFromRows([[title], HEADER, ...ROWS]);
    const undecided = recognize(grid('测试'), [personLike, twin])[0];
    expect(undecided?.ledger).toBeNull();
    expect(undecided?.refused).toEqual({ why: 'ambiguous-ledger', detail: 'person-like, twin' });
    expect(undecided?.unbound.map((c) => c.header)).toEqual(HEADER);
    expect(recognize(grid('测试村帮扶名单'), [personLike, twin])[0]?.ledger).toBe('twin');
    expect(recognize(grid('测试'), [personLike, twin], { ledger: 'twin' })[0]?.ledger).toBe('twin');
  });

  it('never forces a sheet into a ledger', () => {
    expect(
      only([
        ['姓名', '身份证号', '学校', '班级', '金额'],
        ['测试甲', '52000019700101001X', '测试小学', '一班', 500],
      ]).refused,
    ).toMatchObject({ why: 'unknown-layout' });
    expect(only([]).refused).toEqual({ why: 'blank' });
    expect(only([[null, ' ']]).refused).toEqual({ why: 'blank' });
    expect(
      only([
        ['编号', '填表项目', '单位', '数量'],
        ['101', '总户数', '户', 3],
      ]).refused,
    ).toEqual({ why: 'vertical-form' });
  });

  it('gives headers back exactly as typed', () => {
    const sheet = only([['＊户 编号', '姓　名', '身份证\n号码', '与户主关系', '人均纯收入（元'], ...ROWS]);
    expect(sheet.bindings.map((b) => b.header)).toEqual(['＊户 编号', '姓　名', '身份证\n号码', '与户主关系', '人均纯收入（元']);
    expect(sheet.bindings[4]?.unit).toBe('元');
  });

  it('names no person in what it says of skipped rows', () => {
    const sheet = only([['户主姓名：测试甲   联系电话：13900000001'], HEADER, ...ROWS, ['填表人：测试乙 13900000002']]);
    const said = JSON.stringify(sheet.skipped) + String(sheet.title);
    expect(said).not.toMatch(/测试甲|测试乙|1390/);
  });
});
