// Writes docs/rules.md, docs/rules/<ledger>.md, docs/indicators.md, docs/terms.md and the tables of docs/policy-values.md from the declarations. `--check` fails when a page is stale.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, install, root } from './install.mjs';

install('run');
const { build } = await import('esbuild');

/** The sources as a module: the declarations are TypeScript. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-docs-'));
  const outfile = join(folder, 'declarations.mjs');
  await build({
    stdin: {
      contents: `export * from './packages/core/src/index';
        export * as lists from './packages/core/src/codes/generated';
        export * as parameters from './packages/core/src/policy/generated';
        export { ruleExamples } from './packages/cli/src/explain/examples.generated';
        export { measureProse } from './packages/cli/src/explain/measure-prose';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    alias: { '@taizhang/core': join(root, 'packages/core/src/index.ts') },
    logLevel: 'silent',
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

const core = await load();
const { defaultPack } = core;
const context = { declared: core.declaredIn(defaultPack), parameters: defaultPack.parameters };
const ledgers = new Map(defaultPack.ledgers.map((ledger) => [ledger.id, ledger]));
const ORIGIN = '<!-- 由 node scripts/docs.mjs 根据声明生成，请勿手改。Generated from the declarations; do not edit. -->';
const SEVERITY = { error: '错误', suspect: '疑点', notice: '提示' };
const KIND = { arithmetic: '算术', format: '格式', text: '文件', practice: '实际使用的核查办法', unverified: '未经核实' };
const inTable = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function years({ from, to } = {}) {
  if (from === undefined && to === undefined) return '';
  return `${from ?? ''}–${to ?? ''} 年的数据`;
}

/** A rule's words with the titles of what is filled in. */
function plain(text, rule) {
  const ledger = ledgers.get(rule.ledger);
  return text.replace(
    /\{(\w+)\}/g,
    (_, name) =>
      `〔${rule.show?.[name] && !ledger.columns[name] ? core.proseOf(rule.show[name].of, context) : (ledger.columns[name]?.title ?? '…')}〕`,
  );
}

const rowText = (row, ledger) =>
  Object.entries(row)
    .map(
      ([field, value]) =>
        `${ledger?.columns[field]?.title ?? field} ${value === null || value === '' ? '空' : typeof value === 'boolean' ? (value ? '是' : '否') : value}`,
    )
    .join('，');

function exampleText({ title, rows, others = {}, previous = {} }, ledger) {
  const more = [...Object.entries(others), ...Object.entries(previous).map(([id, all]) => [id, all, '上一期'])];
  const parts = [
    rows.map((row) => rowText(row, ledger)).join('｜'),
    ...more.map(
      ([id, all, before = '']) =>
        `${before}${ledgers.get(id)?.title['zh-CN'] ?? id}：${all.map((row) => rowText(row, ledgers.get(id))).join('｜')}`,
    ),
  ];
  return `${title ? `${title}：` : ''}${parts.join('；')}`;
}

const basisText = (basis) => basis.map((one) => `${one.title['zh-CN']}（${KIND[one.kind]}；${one.source}）`).join('；');

function ruleText(rule) {
  const words = rule.words['zh-CN'];
  const examples = core.ruleExamples[rule.id];
  const ledger = ledgers.get(rule.ledger);
  return [
    `### \`${rule.id}\``,
    '',
    `**${SEVERITY[rule.severity]}　${plain(words.title, rule)}**　${rule.words.en.title.replace(/\{(\w+)\}/g, '…')}`,
    '',
    `- 规则：${core.ruleProse(rule, context)}`,
    ...(rule.dataYears ? [`- 适用：${years(rule.dataYears)}`] : []),
    `- 怎么改：${plain(words.todo, rule)}`,
    `- 依据：${basisText(rule.basis)}`,
    ...(examples?.pass[0] ? [`- 通过：${exampleText(examples.pass[0], ledger)}`] : []),
    ...(examples?.fail[0] ? [`- 不通过：${exampleText(examples.fail[0], ledger)}`] : []),
    '',
  ];
}

const severityCounts = (rules) =>
  Object.entries(SEVERITY)
    .map(([id, word]) => `${word} ${rules.filter((rule) => rule.severity === id).length}`)
    .join('，');

/** One page a ledger, and one that lists them. */
function rulesPages() {
  const { rules } = defaultPack;
  const about = '例子里的人和号码都是编造的。只以“实际使用的核查办法”或“未经核实”为依据的，从不作“错误”。';
  const index = [
    ORIGIN,
    '',
    '# 核查规则 / Rules',
    '',
    `共 ${rules.length} 条：${severityCounts(rules)}。${about}命令行里 \`taizhang explain 规则编号\` 给出一条规则的全部内容。`,
    '',
    '| 台账 | 规则 | |',
    '|---|---:|---|',
  ];
  const pages = {};
  for (const ledger of defaultPack.ledgers) {
    const own = rules.filter((rule) => rule.ledger === ledger.id);
    index.push(`| [${ledger.title['zh-CN']}](rules/${ledger.id}.md) | ${own.length} | ${severityCounts(own)} |`);
    const lines = [
      ORIGIN,
      '',
      `# ${ledger.title['zh-CN']}的核查规则 / Rules of the ${ledger.title.en}`,
      '',
      `共 ${own.length} 条：${severityCounts(own)}。${about}`,
      '',
    ];
    for (const severity of Object.keys(SEVERITY)) {
      const of = own.filter((rule) => rule.severity === severity);
      if (of.length > 0) lines.push(`## ${SEVERITY[severity]}（${of.length} 条）`, '', ...of.flatMap(ruleText));
    }
    pages[`docs/rules/${ledger.id}.md`] = `${lines.join('\n').trimEnd()}\n`;
  }
  return { 'docs/rules.md': `${index.join('\n')}\n`, ...pages };
}

function indicatorsPage() {
  const lines = [
    ORIGIN,
    '',
    '# 指标 / Indicators',
    '',
    `共 ${defaultPack.indicators.length} 项，其中供分析用 ${defaultPack.indicators.filter((one) => one.analyst).length} 项（命令行加 \`--analyst\`）。比率在程序里是 0–1，印出来是百分数；金额在程序里是分。`,
    '',
  ];
  const themes = new Map();
  for (const indicator of defaultPack.indicators) {
    const theme = indicator.id.split('/')[0];
    themes.set(theme, [...(themes.get(theme) ?? []), indicator]);
  }
  for (const [theme, all] of themes) {
    lines.push(`## ${theme}`, '', '| 指标 | 编号 | 单位 | 口径 | 怎样算 | 适用年度 |', '|---|---|---|---|---|---|');
    for (const one of all) {
      const cells = [
        `${one.title['zh-CN']}${one.analyst ? '（分析用）' : ''}<br>${one.title.en}`,
        `\`${one.id}\``,
        `${one.unit}，${one.digits} 位小数`,
        one.meaning['zh-CN'],
        core.measureProse(one.measure, one.ledger, context),
        years(one.dataYears),
      ];
      lines.push(`| ${cells.map(inTable).join(' | ')} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function termsPage() {
  const lines = [
    ORIGIN,
    '',
    '# 名词对照 / Terms',
    '',
    '一个中文名词对应一个英文标识。Columns, code lists and parameters as they are called in offices and in the code.',
    '',
  ];
  for (const ledger of defaultPack.ledgers) {
    lines.push(
      `## ${ledger.title['zh-CN']} \`${ledger.id}\``,
      '',
      '| 列名 | 标识 | English | 类型 | 其他列名 |',
      '|---|---|---|---|---|',
    );
    for (const [field, column] of Object.entries(ledger.columns)) {
      lines.push(
        `| ${[column.title, `\`${field}\``, column.en, column.kind.title['zh-CN'], (column.synonyms ?? []).join('、')].map(inTable).join(' | ')} |`,
      );
    }
    lines.push('');
  }
  lines.push('## 选项表 / Code lists', '', '| 选项表 | 标识 | 选项 | 状态 |', '|---|---|---|---|');
  for (const list of defaultPack.codeLists)
    lines.push(
      `| ${[`${list.title['zh-CN']}`, `\`${list.id}\``, Object.keys(list.values).join('、'), list.status === 'verified' ? '见过出处' : '未核实'].map(inTable).join(' | ')} |`,
    );
  lines.push('', '## 政策参数 / Policy parameters', '', '| 参数 | 标识 | 单位 | English |', '|---|---|---|---|');
  for (const one of defaultPack.parameters)
    lines.push(`| ${[one.title['zh-CN'], `\`${one.id}\``, one.unit, one.title.en].map(inTable).join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

const EVIDENCE = {
  official: '发文单位网站',
  mirror: '文件转载',
  report: '报道或二手页面',
  practice: '单位实际使用的规则',
  office: '本单位录入',
  none: '无出处',
};

/** Tables of docs/policy-values.md, below the headings of the same name; the words around them are written by hand. */
function policyPage() {
  const { parameters, documents } = defaultPack;
  const order = new Map(parameters.map(({ id }, i) => [id, i]));
  const values = documents
    .flatMap((text) => text.values.map((value) => ({ ...value, text })))
    .sort(
      (a, b) =>
        order.get(a.parameter.id) - order.get(b.parameter.id) ||
        (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
        (a.region < b.region ? -1 : 1),
    );
  const tables = {
    参数: parameters.map((one) => [`\`${one.id}\``, one.title['zh-CN'], one.unit, one.note?.['zh-CN'] ?? '']),
    内置取值: values.map(({ parameter, value, region, from, to, status, text }) => [
      parameter.title['zh-CN'],
      `${value} ${parameter.unit}`,
      region || '全国',
      `${from} 至 ${to ?? '另有规定'}`,
      status === 'verified' ? '已核实' : '未核实',
      text.id,
    ]),
    出处: documents.map((text) => [`\`${text.id}\``, text.title, text.seenAt, EVIDENCE[text.evidence]]),
  };
  let page = readFileSync(join(root, 'docs/policy-values.md'), 'utf8');
  for (const [heading, rows] of Object.entries(tables)) {
    const text = rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
    page = page.replace(
      new RegExp(`(\\n## ${heading}\\n[^|]*\\|[^\\n]*\\n\\|[-| ]*\\n)(?:\\|[^\\n]*\\n)*`),
      (_, head) => head + text,
    );
  }
  return page;
}

const pages = {
  'docs/policy-values.md': policyPage(),
  ...rulesPages(),
  'docs/indicators.md': indicatorsPage(),
  'docs/terms.md': termsPage(),
};
const stale = Object.entries(pages).filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
mkdirSync(join(root, 'docs/rules'), { recursive: true });
if (!process.argv.includes('--check')) for (const [file, text] of stale) writeFileSync(join(root, file), text);
else if (stale.length > 0)
  fail(
    `说明页与声明不一致：${stale.map(([file]) => file).join('、')}。请运行 npm run index。`,
    'Pages are stale; run npm run index.',
    1,
  );
