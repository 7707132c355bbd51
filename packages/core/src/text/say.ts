import type { Finding, Value } from '../check/finding';
import { kebab } from '../check/unreadable';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Rule, RuleWords } from '../rules/rule';
import { problemWords, unknownProblem } from './problem-words';

export type Locale = 'zh-CN' | 'en';

/** Words of a finding: headline (what is wrong), what exactly, why it is wrong, what to do. */
export interface Said extends RuleWords {
  /** 错误 | 疑点 | 提示. */
  readonly severity: string;
  /** Titles of the texts that it rests on. */
  readonly basis: readonly string[];
}

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Finding['severity'], string>>>> = {
  'zh-CN': { error: '错误', suspect: '疑点', notice: '提示' },
  en: { error: 'error', suspect: 'to verify', notice: 'note' },
};

const BLANK: Readonly<Record<Locale, string>> = { 'zh-CN': '空', en: 'blank' };

/**
 * A speaker for one pack and language: rules and columns are looked up once. Money is said in the column's unit, rates in percent, a blank
 * as 空; personal numbers are in the finding only by their last four.
 *
 * @example
 * const households = tableFromRecords(household, [{ headCount: '三四口' }]);
 * check({ tables: new Map([['household', households]]) }, defaultPack).findings.map(speaker(defaultPack, 'zh-CN'))[0]?.title //=> '“家庭人口数”填的不是数字'
 */
export function speaker(pack: Pack, locale: Locale): (finding: Finding) => Said {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const ledgers = new Map(pack.ledgers.map((ledger) => [ledger.id, ledger]));
  const readable = new Map<string, { readonly ledger: Ledger; readonly field: string }>();
  for (const ledger of pack.ledgers)
    for (const field of Object.keys(ledger.columns)) readable.set(`${ledger.id}/${kebab(field)}-readable`, { ledger, field });
  return (finding) => {
    const severity = SEVERITIES[locale][finding.severity];
    const rule = rules.get(finding.rule);
    if (rule)
      return {
        ...fillAll(rule.words[locale], (name) => wordOf(name, finding, rule, ledgers.get(rule.ledger) as Ledger, locale)),
        severity,
        basis: rule.basis.map((b) => b.title[locale]),
      };
    const column = readable.get(finding.rule);
    const words = (problemWords[String(finding.data.problem)] ?? unknownProblem)[locale];
    const title = column ? titleOf(column.ledger.columns[column.field] as ColumnSpec, locale) : finding.rule;
    return {
      ...fillAll(words, (name) => (name === 'column' ? title : show(finding.data[name] ?? null, locale))),
      severity,
      basis: [locale === 'zh-CN' ? '本列的填写格式' : 'format of the column'],
    };
  };
}

/**
 * The words of one finding. For many, make a `speaker` once.
 *
 * @example
 * const households = tableFromRecords(household, [{ headCount: '三四口' }]);
 * const { findings } = check({ tables: new Map([['household', households]]) }, defaultPack);
 * say(findings[0] as Finding, defaultPack, 'en').severity //=> 'error'
 */
export function say(finding: Finding, pack: Pack, locale: Locale = 'zh-CN'): Said {
  return speaker(pack, locale)(finding);
}

function titleOf(column: ColumnSpec, locale: Locale): string {
  return locale === 'zh-CN' ? column.title : column.en;
}

function fillAll(words: RuleWords, word: (name: string) => string): RuleWords {
  const fill = (text: string): string => text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => word(name));
  return { title: fill(words.title), what: fill(words.what), why: fill(words.why), todo: fill(words.todo) };
}

function wordOf(name: string, finding: Finding, rule: Rule, ledger: Ledger, locale: Locale): string {
  const value = Object.hasOwn(finding.data, name) ? (finding.data[name] as Value) : null;
  const as = rule.show && Object.hasOwn(rule.show, name) ? rule.show[name]?.as : undefined;
  if (as === 'money' && typeof value === 'number') return yuanText(value);
  if (as === 'percent' && typeof value === 'number') return `${Number((value * 100).toFixed(2))}%`;
  const column = ledger.columns[name];
  if (column && typeof value === 'number' && column.kind.id === 'money')
    return column.unit === '万元' ? String(Number((value / 1e6).toFixed(6))) : yuanText(value);
  return show(value, locale);
}

/** 分 as 元, without idle zeros: `1234.5`. */
function yuanText(fen: number): string {
  return String(Number((fen / 100).toFixed(2)));
}

function show(value: Value, locale: Locale): string {
  if (value === null || value === '') return BLANK[locale];
  if (typeof value === 'boolean') return locale === 'zh-CN' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  return typeof value === 'number' ? String(Number(value.toFixed(6))) : value;
}
