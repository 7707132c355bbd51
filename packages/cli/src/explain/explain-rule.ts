import {
  declaredIn,
  type Ledger,
  type Pack,
  proseOf,
  type Rule,
  type RuleExample,
  type RuleExamples,
  ruleProse,
} from '@taizhang/core';
import { fieldTitle, ledgerTitle, ruleHeadline, severityWord, type Tell } from '@taizhang/core/report';

/** A rule for people: what must hold, how bad it is, what it reads, why, what to do, on what it rests, and examples. */
export function explainRule(rule: Rule, examples: RuleExamples | undefined, pack: Pack, tell: Tell): string {
  const ledger = pack.ledgers.find((one) => one.id === rule.ledger) as Ledger;
  const words = rule.words[tell('zh-CN', 'en') as 'zh-CN' | 'en'];
  const context = { declared: declaredIn(pack), parameters: pack.parameters };
  const nameOf = (name: string): string => {
    const shown = rule.show && Object.hasOwn(rule.show, name) ? rule.show[name] : undefined;
    return shown && !Object.hasOwn(ledger.columns, name) ? proseOf(shown.of, context) : fieldTitle(ledger, name, tell);
  };
  const plain = (text: string): string => text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => `〔${nameOf(name)}〕`);
  const { from, to } = rule.dataYears ?? {};
  return [
    `${ruleHeadline(rule, pack, tell)}  [${rule.id}]`,
    '',
    `${tell('规则', 'Rule')}${tell('：', ': ')}${ruleProse(rule, context)}`,
    `${tell('严重程度', 'Severity')}${tell('：', ': ')}${severityWord(rule.severity, tell)}`,
    `${tell('台账', 'Ledger')}${tell('：', ': ')}${ledgerTitle(ledger, tell)}${tell('；', '; ')}${tell('标出的列', 'columns marked')}${tell('：', ': ')}${rule.marks.map((field) => fieldTitle(ledger, field, tell)).join('、')}`,
    `${tell('用到的列', 'Columns read')}${tell('：', ': ')}${columnsOf(rule, pack, tell).join('、')}`,
    ...(rule.dataYears
      ? [
          `${tell('适用数据年度', 'Years of data')}${tell('：', ': ')}${from === undefined ? tell(`到 ${to} 年`, `to ${to}`) : to === undefined ? tell(`${from} 年起`, `from ${from}`) : `${from}–${to}`}`,
        ]
      : []),
    `${tell('怎么说', 'What is said')}${tell('：', ': ')}${plain(words.what)}`,
    `${tell('为什么', 'Why')}${tell('：', ': ')}${plain(words.why)}`,
    `${tell('怎么改', 'What to do')}${tell('：', ': ')}${plain(words.todo)}`,
    ...rule.basis.map(
      (basis) =>
        `${tell('依据', 'Basis')}${tell('：', ': ')}${basis.title[tell('zh-CN', 'en') as 'zh-CN' | 'en']}${basis.kind === 'unverified' ? tell('（未经核实）', ' (unverified)') : ''}（${basis.source}）`,
    ),
    ...exampleLines(examples, ledger, pack, tell),
    '',
  ].join('\n');
}

/** Titles of every column that a rule reads, those of other ledgers with the ledger's name. */
function columnsOf(rule: Rule, pack: Pack, tell: Tell): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { op, ledger: id, field } = node as Record<string, unknown>;
      if (op === 'column' && typeof field === 'string') {
        const ledger = pack.ledgers.find((one) => one.id === id);
        found.add(`${fieldTitle(ledger, field, tell)}${id === rule.ledger || !ledger ? '' : `（${ledgerTitle(ledger, tell)}）`}`);
      }
      Object.values(node).forEach(visit);
    }
  };
  visit([rule.when, rule.must]);
  return [...found];
}

function exampleLines(examples: RuleExamples | undefined, ledger: Ledger, pack: Pack, tell: Tell): string[] {
  if (!examples) return [];
  const kinds = [
    [tell('通过', 'passes'), examples.pass],
    [tell('不通过', 'fails'), examples.fail],
    [tell('无法判断', 'cannot tell'), examples.cannotTell ?? []],
  ] as const;
  const lines = kinds.flatMap(([word, list]) =>
    list.map(
      (example) =>
        `  ${word}${example.title === undefined ? '' : `（${example.title}）`}：${exampleText(example, ledger, pack, tell)}`,
    ),
  );
  return lines.length === 0
    ? []
    : [tell('例子（人和号码都是编造的）：', 'Examples (persons and numbers are made up):'), ...lines];
}

function exampleText({ rows, others, previous, asOf }: RuleExample, ledger: Ledger, pack: Pack, tell: Tell): string {
  const titled = (id: string): Ledger | undefined => pack.ledgers.find((one) => one.id === id);
  const parts = [rows.map((row) => rowText(row, ledger, tell)).join('｜')];
  for (const [id, list] of Object.entries(others ?? {}))
    parts.push(`${titled(id)?.title['zh-CN'] ?? id}：${list.map((row) => rowText(row, titled(id), tell)).join('｜')}`);
  for (const [id, list] of Object.entries(previous ?? {}))
    parts.push(
      `${tell('上一期', 'period before, ')}${titled(id)?.title['zh-CN'] ?? id}：${list.map((row) => rowText(row, titled(id), tell)).join('｜')}`,
    );
  if (asOf !== undefined) parts.push(tell(`数据日期 ${asOf}`, `data of ${asOf}`));
  return parts.join('；');
}

function rowText(row: RuleExample['rows'][number], ledger: Ledger | undefined, tell: Tell): string {
  return Object.entries(row)
    .map(
      ([field, value]) =>
        `${fieldTitle(ledger, field, tell)} ${value === null || value === '' ? tell('空', 'blank') : typeof value === 'boolean' ? tell(value ? '是' : '否', String(value)) : value}`,
    )
    .join('，');
}
