// npm run new -- rule household/my-rule | indicator population/my-figure | parameter my-line | document 2026-my-text | code my-list | case my-sheet
// Writes the declaration (and its examples) with everything that must be filled in, and refreshes the registries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, root } from './install.mjs';

const [kind, name = ''] = process.argv.slice(2);
const core = 'packages/core/src';
const camel = (text) => text.replace(/[/-](.)/g, (_, letter) => letter.toUpperCase());

/** A number of each ledger, for a rule that compiles before it is filled in. */
const aNumber = {
  household: 'headCount',
  person: 'workMonths',
  roster: 'workMonths',
  monitored: 'workMonths',
  village: 'householdTotal',
  project: 'paid',
  payment: 'amount',
};

const templates = {
  rule: () => {
    const [ledger] = name.split('/');
    const field = aNumber[ledger];
    if (!field)
      fail(
        `没有台账 ${ledger}。可用：${Object.keys(aNumber).join('、')}。`,
        `There is no ledger ${ledger}; there are ${Object.keys(aNumber).join(', ')}.`,
      );
    return {
      [`${core}/rules/${name}.ts`]: `import { ownArithmetic } from '../../basis/own-arithmetic';
import { ge, known } from '../../expr/build';
import { ${ledger} } from '../../ledgers/${ledger}';
import { rule } from '../rule';

const { c } = ${ledger};

export default rule({
  id: '${name}',
  ledger: ${ledger},
  severity: 'suspect', // error 错误 | suspect 疑点 | notice 提示
  when: known(c.${field}),
  must: ge(c.${field}, 1),
  marks: [c.${field}],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': { title: '（不超过40字：哪里不对）', what: '……填{${field}}。', why: '（为什么不对）', todo: '（怎么办）' },
    en: { title: '(what is wrong)', what: '... is {${field}}.', why: '(why it is wrong)', todo: '(what to do)' },
  },
});
`,
      [`${core}/rules/${name}.examples.ts`]: `import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ ${field}: 3 }] }],
  fail: [{ rows: [{ ${field}: 0 }] }],
  cannotTell: [{ title: '读不出', rows: [{ ${field}: '三四个' }] }],
} satisfies RuleExamples;
`,
    };
  },
  indicator: () => ({
    [`${core}/indicators/${name}.ts`]: `import { ownArithmetic } from '../../basis/own-arithmetic';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: '${name}',
  title: { 'zh-CN': '（指标名：${name}）', en: '(name)' },
  meaning: { 'zh-CN': '（数的是谁，不数谁）', en: '(who is counted, who is not)' },
  ledger: household,
  measure: { op: 'count', where: ge(c.headCount, 1) },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
`,
    [`${core}/indicators/${name}.examples.ts`]: `import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { household: [{ headCount: 3 }, { headCount: 0 }, { headCount: null }] }, value: 1, undecided: 1 },
] satisfies IndicatorExamples;
`,
  }),
  parameter: () => ({
    [`${core}/policy/parameters/${name}.ts`]: `import { parameter } from '../policy';

/** (what it is). */
export const ${camel(name)} = parameter({
  id: '${name}',
  title: { 'zh-CN': '（参数名）', en: '(name)' },
  unit: '元/人·年',
});
`,
  }),
  document: () => ({
    [`${core}/policy/documents/${name}.ts`]: `import { monitoringLine } from '../parameters/monitoring-line';
import { policyDocument } from '../policy';

export default policyDocument({
  id: '${name}',
  title: '（文件名称、文号）',
  issuer: '（发文机关）',
  date: '2026-03-01',
  seenAt: '（在哪里看到的：网址或刊物）',
  evidence: 'report', // official 发文机关网站 | mirror 转载全文 | report 报道 | practice 实际使用的办法
  values: [{ parameter: monitoringLine, value: 9999, region: '990000', from: '2026-03-01', status: 'unverified', at: '（第几条）' }],
});
`,
  }),
  code: () => ({
    [`${core}/codes/${name}.ts`]: `import { codeList } from './code-list';

/** （选项名）. */
export const ${camel(name)} = codeList({
  id: '${name}',
  title: { 'zh-CN': '（选项名）', en: '(name)' },
  values: {
    甲: { en: 'first' },
    乙: { aliases: ['乙类'], en: 'second' },
  },
  source: '（在哪里看到的：系统导出、表格或文件，写明名称和日期）',
  status: 'unverified',
  coverage: 'open',
});
`,
  }),
  case: () => ({
    [`tests/golden/sheets/${name}/input.json`]: `{
  "about": "(what is special about this sheet)",
  "sheet": "Sheet1",
  "rows": [
    ["户编号", "户主姓名", "家庭人口数", "年纯收入（元）", "人均纯收入（元）"],
    ["5200000001", "测试甲", 3, 36000, 12000]
  ]
}
`,
  }),
};

/** What is left to do, in the order of doing it. */
const next = {
  rule: ['填好两个文件', 'npm run index', `npm test -- tests/contracts/rules.test.ts -t ${name}`],
  indicator: ['填好两个文件', 'npm run index', `npm test -- tests/contracts/indicators.test.ts -t ${name}`],
  parameter: ['填好文件，再用 document 写一个取值', 'npm run index', 'npm test -- packages/core/test/policy.test.ts'],
  document: ['填好文件', 'npm run index', 'npm test -- packages/core/test/policy.test.ts'],
  code: ['填好文件，在台账的列里用 code(…)', 'npm run index', 'npm test -- packages/core/test/codes.test.ts'],
  case: ['填好 input.json', `npm test -- tests/golden -t ${name}`, '逐行读 expected.json 是否正确'],
};

if (
  !templates[kind] ||
  !/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(name) ||
  (kind === 'rule' || kind === 'indicator') !== name.includes('/')
) {
  fail(
    '用法：npm run new -- rule household/规则名 | indicator 主题/指标名 | parameter 参数名 | document 年份-文件名 | code 选项名 | case 表样名（名称用小写英文和连字符）。',
    'Usage: npm run new -- rule household/name | indicator theme/name | parameter name | document year-name | code name | case name (kebab-case).',
  );
}
const files = templates[kind]();
for (const path of Object.keys(files))
  if (existsSync(join(root, path))) fail(`已有同名文件 ${path}，没有改动。`, `${path} exists already; nothing was changed.`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
if (kind !== 'case') spawnSync(process.execPath, [join(root, 'scripts/index.mjs')], { stdio: 'inherit' });
console.log(`接下来 / next:\n${next[kind].map((step) => `  ${step}`).join('\n')}`);
