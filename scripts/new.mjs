// pnpm new rule household/my-rule | indicator population/my-figure | code my-list | document 2026-my-text
// Writes the declaration (and its examples) with everything that must be filled in, and refreshes the registries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, root } from './install.mjs';

const [kind, name] = process.argv.slice(2);
const core = join(root, 'packages/core/src');
const camel = (text) => text.replace(/[/-](.)/g, (_, letter) => letter.toUpperCase());
const last = name?.split('/').pop();

const templates = {
  rule: () => {
    const [ledger] = name.split('/');
    return {
      [`rules/${name}.ts`]: `import { ownArithmetic } from '../../basis/own-arithmetic';
import { ge, known } from '../../expr/build';
import { ${ledger} } from '../../ledgers/${ledger}';
import { rule } from '../rule';

const { c } = ${ledger};

export default rule({
  id: '${name}',
  ledger: ${ledger},
  severity: 'suspect', // error 错误 | suspect 疑点 | notice 提示
  when: known(c.headCount),
  must: ge(c.headCount, 1),
  marks: [c.headCount],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': { title: '（不超过40字：哪里不对）', what: '……为{headCount}。', why: '……', todo: '……；确属实际情况的，可核实属实。' },
    en: { title: '(what is wrong)', what: '... is {headCount}.', why: '...', todo: '...; confirm it if it is so.' },
  },
});
`,
      [`rules/${name}.examples.ts`]: `import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headCount: 3 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headCount: 0 }] }],
  cannotTell: [],
} satisfies RuleExamples;
`,
    };
  },
  indicator: () => ({
    [`indicators/${name}.ts`]: `import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

export default indicator({
  id: '${name}',
  title: { 'zh-CN': '（指标名）', en: '(name)' },
  meaning: { 'zh-CN': '（数的是谁，不数谁）', en: '(who is counted, who is not)' },
  ledger: household,
  measure: { op: 'count' },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
`,
    [`indicators/${name}.examples.ts`]: `import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { household: [{ householdCode: '5200000001' }, { householdCode: '5200000002' }] }, value: 2 },
] satisfies IndicatorExamples;
`,
  }),
  document: () => ({
    [`policy/documents/${name}.ts`]: `import { policyDocument } from '../policy';
import { monitoringLine } from '../parameters/monitoring-line';

export const ${camel(last.replace(/^(\d+)-/, 'of$1-'))} = policyDocument({
  id: '${name}',
  title: '（文件名称）',
  issuer: '（发文机关）',
  date: '2026-03-01',
  seenAt: '（在哪里看到的）',
  evidence: 'report', // official 发文机关网站 | mirror 转载全文 | report 报道 | none 未见
  values: [{ parameter: monitoringLine, value: 0, region: '52', from: '2026-03-01', status: 'unverified' }],
});
`,
  }),
  code: () => ({
    [`codes/${name}.ts`]: `import { codeList } from './code-list';

export const ${camel(name)} = codeList({
  id: '${name}',
  title: { 'zh-CN': '（选项名）', en: '(name)' },
  values: { 甲: { en: 'first' }, 乙: { en: 'second', aliases: [] } },
  source: '（在哪里看到的）',
  status: 'unverified',
  coverage: 'open',
});
`,
  }),
};

if (!templates[kind] || !name || !/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(name)) {
  fail('用法：npm run new -- rule household/规则名 | indicator 主题/指标名 | document 2026-文件名 | code 选项名（小写英文和连字符）。', 'Usage: npm run new -- rule household/name | indicator theme/name | document 2026-name | code name (kebab-case).');
}
const files = templates[kind]();
for (const path of Object.keys(files)) if (existsSync(join(core, path))) fail(`已有同名文件 ${path}，没有改动。`, `${path} exists already; nothing was changed.`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(core, path)), { recursive: true });
  writeFileSync(join(core, path), text);
  console.log(`packages/core/src/${path}`);
}
spawnSync(process.execPath, [join(root, 'scripts/index.mjs')], { stdio: 'inherit' });
if (kind === 'document' || kind === 'code') console.log(`请在 packages/core/src/${kind === 'code' ? 'codes' : 'policy'}/registry.ts 中加一行。/ Add a line to the registry.ts beside it.`);
