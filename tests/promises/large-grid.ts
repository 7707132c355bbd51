import type { Scalar } from '@taizhang/core';
import { check, createPolicy, defaultPack, gridFromRows, readTables, recognize } from '@taizhang/core';
import { makeUpId } from '../e2e/made-up-id';

// A roster of so many rows and 20 columns, checked from end to end in a process of its own. Prints one line of JSON.

const HEADERS = [
  '村',
  '村民小组',
  '户编号',
  '户主姓名',
  '人口编号',
  '姓名',
  '性别',
  '证件号码',
  '人数',
  '与户主关系',
  '民族',
  '文化程度',
  '健康状况',
  '劳动技能',
  '务工时间（月）',
  '是否参加城乡居民基本医疗保险',
  '是否参加大病保险',
  '人均纯收入',
  '户类型',
  '备注',
];
const SIZE = 4;

function* rosterRows(count: number): Generator<readonly Scalar[]> {
  yield HEADERS;
  for (let i = 0; i < count; i++) {
    const place = i % SIZE;
    const household = String(5_200_001_000_000_000 + Math.floor(i / SIZE));
    // Every thousandth number has a wrong check digit.
    const id = makeUpId(1960 + (i % 40), i, i % 1000 === 999);
    yield [
      `测试${Math.floor(i / 2000) + 1}村`,
      `${(Math.floor(i / 40) % 9) + 1}组`,
      household,
      '测试甲',
      `${household}0${place}`,
      `测试${'甲乙丙丁'[place]}`,
      '男',
      id,
      SIZE,
      place === 0 ? '户主' : '之子',
      '汉族',
      '初中',
      '健康',
      '普通劳动力',
      i % 13,
      '是',
      '是',
      9000 + (Math.floor(i / SIZE) % 5000),
      '脱贫户',
      null,
    ];
  }
}

const count = Number(process.argv[2]);
const start = performance.now();
const rows = [...rosterRows(count)];
const sheets = recognize(gridFromRows(rows, { source: '大表', sheet: '花名册' }), defaultPack.ledgers);
const dataset = readTables(sheets, defaultPack.ledgers, { region: '52', asOf: '2023-12-31' });
const firstAfter = performance.now() - start;
const result = check(dataset, defaultPack, { policy: createPolicy(defaultPack.documents).lookup });
const wrong = result.findings.filter((finding) => finding.rule === 'roster/id-checksum-holds').length;
process.stdout.write(
  JSON.stringify({
    rows: result.counts.rows,
    wrong,
    readMs: Math.round(firstAfter),
    ms: Math.round(performance.now() - start),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
