import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import * as core from '@taizhang/core';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

/** What each program prints, line by line. */
const printed: Readonly<Record<string, readonly string[]>> = {
  '1-ten-lines': [
    'household: 3 行, 错误 1, 疑点 0',
    '第4行 人均纯收入填13000元，而纯收入41200元÷家庭人口数4人＝10300元。',
    '测试一村 2',
    '测试二村 1',
  ],
  '2-own-rule': ['户编号5200000001的年纯收入填3.6元。 Check the unit.'],
  '3-own-policy-file': ['780000', '测试县（示例）录入的政策取值', 'values[0].value invalid-type', 'values[0].from invalid-type'],
  '4-records-to-check': [
    '[0].headCount not-a-number',
    'error person/id-checksum-holds 测试甲的证件号码（尾号****0012）前17位与第18位校验码不符。',
    'error person/sex-follows-id 测试丁的性别填男，与证件号码（尾号****0027）第17位不符。',
  ],
  '5-sql-and-excel': [
    '“家庭人口数”应不小于1。',
    `SELECT r0."$row", CASE TRUE WHEN FALSE THEN 2 WHEN TRUE THEN CASE (r0."headCount" >= (1e0)) WHEN TRUE THEN 0 WHEN FALSE THEN 1 ELSE 3 END ELSE CASE (r0."headCount" >= (1e0)) WHEN TRUE THEN 0 ELSE 3 END END AS outcome FROM "household" AS r0 ORDER BY 1`,
    '=IFERROR(CHOOSE(IF(ISNUMBER($D3),IF($D3>=1,2,0),1)+1,0,2,1),2)',
    "{ code: 'column-not-there', of: 'household.headCount' }",
  ],
  '6-mark-a-workbook': ['xlsx 7 false true', 'false'],
  '7-own-indicator': ['own/households-above-ten-thousand 1 1'],
  '8-ask-and-fill-a-form': [
    '1 1 测试甲户：测试乙',
    '数的是户（人表，按户编号，一户只算一次）；同一成员：健康状况含“残疾”；数据日期：2023年12月31日',
    '测试一村 残疾人数 sure 1 ',
    '测试一村 安装路灯（盏） none null “安装路灯(盏)”没有对上，请自己选或自己填',
    '合计 残疾人数 sure 1 ',
    '合计 安装路灯（盏） none null “安装路灯(盏)”没有对上，请自己选或自己填',
    '1 测试一村：残疾人数：人表',
  ],
};

const folder = new URL('./programs/', import.meta.url);
const programs = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));

test('every program is listed here and short enough to read at once', () => {
  expect(programs).toEqual(Object.keys(printed));
  for (const name of programs)
    expect(readFileSync(new URL(`${name}.ts`, folder), 'utf8').split('\n').length, name).toBeLessThanOrEqual(40);
});

test.each(programs)('%s', async (name) => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...said: unknown[]) => void lines.push(format(...said)));
  await import(`./programs/${name}.ts`);
  log.mockRestore();
  expect(lines).toEqual(printed[name]);
});

/** The ten lines of a page, as a reader would paste them. */
function tenLines(page: string): string {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  return ts.transpileModule(/```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}

test.each(['README.md', 'README.zh-CN.md', 'docs/sdk.md', 'docs/sdk.zh-CN.md'])('the ten lines of %s', (page) => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...said: unknown[]) => void lines.push(format(...said)));
  new Function('require', 'exports', tenLines(page))(() => core, {});
  log.mockRestore();
  expect(lines).toEqual(['人均纯收入填13000元，而纯收入41200元÷家庭人口数4人＝10300元。']);
});
