import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellInput, SheetSpec } from '@taizhang/files';
import { writeWorkbook } from '@taizhang/files';
import { CANARY_CARD, CANARY_IDS, CANARY_PHONE } from './canaries';

const wrongDigit = (id: string): string => id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');

const PERSON_HEADERS = [
  '序号',
  '村',
  '村民小组',
  '户编号',
  '户主姓名',
  '姓名',
  '性别',
  '身份证号码',
  '与户主关系',
  '出生日期',
  '务工时间（月）',
  '健康状况',
  '成员联系电话',
  '喜好',
  '备注',
];
const PERSON_ROWS: readonly (readonly CellInput[])[] = [
  [
    1,
    '测试村',
    '一组',
    '520000000001',
    '测试甲',
    '测试甲',
    '男',
    CANARY_IDS[0],
    '户主',
    '1990-03-07',
    12,
    '健康',
    CANARY_PHONE,
    '下棋',
    null,
  ],
  [
    2,
    '测试村',
    '一组',
    '520000000001',
    '测试甲',
    '测试乙',
    '女',
    wrongDigit(CANARY_IDS[1]),
    '之女',
    '2011-09-15',
    null,
    '健康',
    null,
    null,
    `家长电话${CANARY_PHONE}`,
  ],
  [
    3,
    '测试村',
    '二组',
    '520000000002',
    '测试丙',
    '测试丙',
    '男',
    CANARY_IDS[2],
    '户主',
    '1955-01-23',
    3,
    '很健康',
    CANARY_PHONE,
    null,
    `一卡通 ${CANARY_CARD}`,
  ],
  [
    4,
    '样本村',
    '三组',
    '520000000003',
    '测试丁',
    '测试丁',
    '女',
    Number(CANARY_IDS[3].slice(0, 17)) * 10,
    '户主',
    '1982-06-20',
    20,
    '健康',
    CANARY_IDS[3],
    null,
    null,
  ],
];
const HOUSEHOLD_HEADERS = [
  '村',
  '组',
  '户编号',
  '户主姓名',
  '户主证件号码',
  '家庭人口数',
  '纯收入',
  '人均纯收入',
  '银行卡号',
  '工资性收入',
];
const HOUSEHOLD_ROWS: readonly (readonly CellInput[])[] = [
  ['测试村', '一组', '520000000001', '测试甲', CANARY_IDS[0], 2, 24000, 12000, CANARY_CARD, 20000],
  ['测试村', '二组', '520000000002', '测试丙', CANARY_IDS[2], 1, 9000, 8000, CANARY_CARD, 1000],
  ['样本村', '三组', '520000000003', '测试丁', CANARY_IDS[3], 3, 18000, 6000, CANARY_CARD, '约5000'],
  ['合计', null, null, null, null, 6, 51000, null, null, null],
];

const sheet = (
  name: string,
  headings: readonly string[],
  headers: readonly string[],
  rows: readonly (readonly CellInput[])[],
): SheetSpec => ({ name, headings, columns: headers.map((title) => ({ title })), rows });

/** A small township workbook: two ledgers that know each other, a summary table, faults of every kind, canaries in many cells. */
export function sampleBytes(year = 2023): Uint8Array {
  return writeWorkbook({
    sheets: [
      sheet('人口信息', [`测试镇${year}年12月31日人口信息`], PERSON_HEADERS, PERSON_ROWS),
      sheet('户信息', [`测试镇${year}年12月31日户信息`], HOUSEHOLD_HEADERS, HOUSEHOLD_ROWS),
      sheet(
        '汇总',
        ['各村汇总'],
        ['村', '户数（户）', '人数（人）', '占比'],
        [
          ['测试村', 2, 3, 0.7],
          ['样本村', 1, 1, 0.3],
        ],
      ),
    ],
  });
}

/** A folder of its own with the sample as `台账.xlsx`. */
export function sampleFolder(
  bytes: Uint8Array = sampleBytes(),
  name = '台账.xlsx',
): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-cli-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { folder, file };
}
