import {
  type CodeList,
  declaredIn,
  type Indicator,
  type IndicatorExamples,
  type Ledger,
  type Pack,
  type PolicyParameter,
} from '@taizhang/core';
import { fieldTitle, figureText, ledgerTitle, noteOf, type Tell } from '@taizhang/core/report';
import { measureProse } from './measure-prose';

const yearsText = (years: { readonly from?: number; readonly to?: number } | undefined, tell: Tell): string => {
  const { from, to } = years ?? {};
  if (from === undefined && to === undefined) return tell('各年', 'all');
  return from === undefined
    ? tell(`到 ${to} 年`, `to ${to}`)
    : to === undefined
      ? tell(`${from} 年起`, `from ${from}`)
      : `${from}–${to}`;
};

/** An indicator: what it means, how it is made, unit, years, basis. */
export function explainIndicator(indicator: Indicator, examples: IndicatorExamples | undefined, pack: Pack, tell: Tell): string {
  const locale = tell('zh-CN', 'en') as 'zh-CN' | 'en';
  return [
    `${indicator.title[locale]}  [${indicator.id}]`,
    '',
    `${tell('含义', 'Meaning')}${tell('：', ': ')}${indicator.meaning[locale]}`,
    `${tell('算法', 'How it is made')}${tell('：', ': ')}${measureProse(indicator.measure, indicator.ledger, { declared: declaredIn(pack), parameters: pack.parameters })}`,
    `${tell('单位', 'Unit')}${tell('：', ': ')}${indicator.unit}，${tell(`保留 ${indicator.digits} 位小数（四舍五入）`, `${indicator.digits} decimals, half away from zero`)}`,
    `${tell('适用数据年度', 'Years of data')}${tell('：', ': ')}${yearsText(indicator.dataYears, tell)}`,
    ...(indicator.analyst
      ? [tell('分析用指标，一般报表不用（taizhang compute --analyst）。', 'For analysts (taizhang compute --analyst).')]
      : []),
    ...indicator.basis.map(
      (basis) =>
        `${tell('依据', 'Basis')}${tell('：', ': ')}${basis.title[locale]}${basis.kind === 'unverified' ? tell('（未经核实）', ' (unverified)') : ''}（${basis.source}）`,
    ),
    ...(examples ?? []).slice(0, EXAMPLES).flatMap((example) => exampleLines(example, indicator, pack, tell)),
    '',
  ].join('\n');
}

const EXAMPLES = 3;
const ROWS = 6;

/** One example: its rows under the titles of their columns, and the figure that they give. */
function exampleLines(example: IndicatorExamples[number], indicator: Indicator, pack: Pack, tell: Tell): string[] {
  const lines = Object.entries(example.tables).flatMap(([id, rows]) => {
    const ledger = pack.ledgers.find((one) => one.id === id);
    const shown = rows.slice(0, ROWS).map(
      (row) =>
        `    ${Object.entries(row)
          .map(
            ([field, value]) =>
              `${fieldTitle(ledger, field, tell)} ${value === null || value === '' ? tell('空', 'blank') : value}`,
          )
          .join(tell('，', ', '))}`,
    );
    return [
      `    ${ledger ? ledgerTitle(ledger, tell) : id}${rows.length > ROWS ? tell(`（${rows.length} 行，列出 ${ROWS} 行）`, ` (${rows.length} rows, ${ROWS} shown)`) : ''}`,
      ...shown,
    ];
  });
  return [
    `${tell('例子（编造的）', 'Example (made up)')}${example.title === undefined ? '' : ` ${example.title}`}${example.asOf === undefined ? '' : tell(`，数据日期 ${example.asOf}`, `, data of ${example.asOf}`)}${tell('：', ': ')}${figureText(example.value, indicator)} ${indicator.unit}`,
    ...lines,
  ];
}

/** A ledger: what a row is, its columns, how sheets are known, how many rules it has. */
export function explainLedger(ledger: Ledger, pack: Pack, tell: Tell): string {
  const rowWords: Readonly<Record<Ledger['rowIs'], readonly [string, string]>> = {
    household: ['一户', 'a household'],
    person: ['一人', 'a person'],
    village: ['一个村', 'a village'],
    project: ['一个项目', 'a project'],
    voucher: ['一张凭证', 'a voucher'],
  };
  const rules = pack.rules.filter((rule) => rule.ledger === ledger.id).length;
  return [
    `${ledgerTitle(ledger, tell)}  [${ledger.id}]`,
    '',
    tell(
      `一行是${rowWords[ledger.rowIs][0]}；以${ledger.key.map((field) => `“${fieldTitle(ledger, field, tell)}”`).join('、')}区分各行。`,
      `A row is ${rowWords[ledger.rowIs][1]}, told apart by ${ledger.key.map((field) => fieldTitle(ledger, field, tell)).join(', ')}.`,
    ),
    ...(ledger.titles ? [`${tell('也叫', 'Also called')}${tell('：', ': ')}${ledger.titles.join('、')}`] : []),
    `${tell('来源', 'Source')}${tell('：', ': ')}${ledger.source}${ledger.status === 'unverified' ? tell('（未经核实）', ' (unverified)') : ''}`,
    tell(
      `规则 ${rules} 条，列 ${Object.keys(ledger.columns).length} 个：`,
      `${rules} rules, ${Object.keys(ledger.columns).length} columns:`,
    ),
    ...Object.values(ledger.columns).map(
      (column) =>
        `  ${tell(column.title, column.en)}（${column.kind.title[tell('zh-CN', 'en') as 'zh-CN' | 'en']}${column.unit === undefined ? '' : tell(`，${column.unit}`, `, ${column.unit}`)}${column.from === undefined && column.to === undefined ? '' : tell(`，${yearsText(column, tell)}`, `, ${yearsText(column, tell)}`)}）`,
    ),
    '',
  ].join('\n');
}

/** A column, in every ledger that has it under this title: how it is filled in, under what headers it is known, who reads it. */
export function explainColumn(ledger: Ledger, field: string, pack: Pack, tell: Tell): string {
  const column = ledger.columns[field] as Ledger['columns'][string];
  const lists = new Map(pack.codeLists.map((list) => [list.id, list]));
  const rules = pack.rules.filter((rule) =>
    JSON.stringify([rule.when, rule.must]).includes(`"ledger":"${ledger.id}","field":"${field}"`),
  );
  return [
    `${tell(column.title, column.en)}（${ledgerTitle(ledger, tell)}）  [${ledger.id}.${field}]`,
    '',
    `${tell('怎么填', 'How to fill in')}${tell('：', ': ')}${noteOf(column, lists, null, 2000)}`,
    `${tell('适用数据年度', 'Years of data')}${tell('：', ': ')}${yearsText(column, tell)}`,
    ...(column.synonyms && column.synonyms.length > 0
      ? [`${tell('也认这些表头', 'Also known under')}${tell('：', ': ')}${column.synonyms.join('、')}`]
      : []),
    ...(rules.length > 0
      ? [`${tell('用到它的规则', 'Rules that read it')}${tell('：', ': ')}`, ...rules.map((rule) => `  ${rule.id}`)]
      : []),
    '',
  ].join('\n');
}

/** A policy parameter: what it means and every value of it that is known, with its text. */
export function explainParameter(parameter: PolicyParameter, pack: Pack, tell: Tell): string {
  const locale = tell('zh-CN', 'en') as 'zh-CN' | 'en';
  const values = pack.documents.flatMap((document) =>
    document.values.filter((value) => value.parameter.id === parameter.id).map((value) => ({ document, value })),
  );
  return [
    `${parameter.title[locale]}（${parameter.unit}）  [${parameter.id}]`,
    '',
    ...(parameter.note ? [parameter.note[locale]] : []),
    values.length === 0
      ? tell('没有已知的取值，要由本单位录入。', 'No value is known; the office enters its own.')
      : tell(`已知的取值 ${values.length} 个：`, `${values.length} known values:`),
    ...values
      .sort((a, b) => (a.value.from < b.value.from ? -1 : 1))
      .map(
        ({ document, value }) =>
          `  ${value.from}${tell('起', ' on')}${value.to === undefined ? '' : `${tell('至', ' to ')}${value.to}`}  ${value.region === '' ? tell('全国', 'national') : value.region}  ${value.value}  ${document.title}${value.status === 'verified' ? '' : tell('（未经核实）', ' (unverified)')}`,
      ),
    '',
  ].join('\n');
}

/** A code list: its values with years and other spellings. */
export function explainList(list: CodeList, tell: Tell): string {
  return [
    `${list.title[tell('zh-CN', 'en') as 'zh-CN' | 'en']}  [${list.id}]`,
    '',
    ...Object.entries(list.values).map(
      ([name, entry]) =>
        `  ${name}${entry.from === undefined && entry.to === undefined ? '' : `（${yearsText(entry, tell)}）`}${entry.aliases && entry.aliases.length > 0 ? `：${tell('也写作 ', 'also ')}${entry.aliases.join('、')}` : ''}`,
    ),
    `${tell('来源', 'Source')}${tell('：', ': ')}${list.source}${list.status === 'unverified' ? tell('（未经核实）', ' (unverified)') : ''}`,
    '',
  ].join('\n');
}
