import type { CheckResult, NotRun } from '../check/finding';
import type { Pack } from '../pack';
import type { Rule } from '../rules/rule';
import type { Tell } from '../text/lang';
import { type Era, existsIn } from './era';
import { type Hints, neutralHints } from './hints';
import { fieldTitle, ledgerTitle } from './sheet-report';

/** Rules that share a reason for not having been run. */
export interface NotChecked {
  readonly why: NotRun['why'];
  /** What is lacking, as a heading: 缺“证件号码”列. */
  readonly reason: string;
  readonly rules: readonly string[];
  /** Headlines of the rules. */
  readonly titles: readonly string[];
  /** What would help; '' when nothing would. */
  readonly todo: string;
}

/** A policy value that the office must say, asked once a run. */
export interface MissingValue {
  readonly parameter: string;
  readonly title: string;
  readonly unit: string;
  readonly day: string | null;
  readonly region: string;
  readonly rules: number;
}

/**
 * What was not checked, by reason, the reason that stops most rules first. Rules of another era are not named at all.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * notChecked(result, defaultPack, null, teller('zh')).missing.length //=> 0
 */
export function notChecked(
  result: CheckResult,
  pack: Pack,
  era: Era | null,
  tell: Tell,
  hints: Hints = neutralHints(tell),
): { readonly reasons: NotChecked[]; readonly missing: MissingValue[] } {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const groups = new Map<string, { entry: NotRun; rules: Rule[] }>();
  for (const entry of result.notRun) {
    const rule = rules.get(entry.rule);
    if (!rule || !existsIn(era, rule.dataYears) || needsOtherEra(entry, pack, era)) continue;
    const key = reasonKey(entry);
    const group = groups.get(key);
    if (group) group.rules.push(rule);
    else groups.set(key, { entry, rules: [rule] });
  }
  const reasons = [...groups.values()]
    .map(
      ({ entry, rules: stopped }): NotChecked => ({
        why: entry.why,
        ...wordsOf(entry, pack, tell, hints),
        rules: stopped.map((rule) => rule.id),
        titles: stopped.map((rule) => ruleHeadline(rule, pack, tell)),
      }),
    )
    .sort((a, b) => b.rules.length - a.rules.length || (a.reason < b.reason ? -1 : 1));
  return { reasons, missing: missingValues(result, pack, era, tell) };
}

/** Whether a rule lacks a column that does not exist in the years of these data. */
function needsOtherEra(entry: NotRun, pack: Pack, era: Era | null): boolean {
  return (
    entry.why === 'column-missing' &&
    entry.columns.some(({ ledger, field }) => !existsIn(era, pack.ledgers.find((one) => one.id === ledger)?.columns[field]))
  );
}

function reasonKey(entry: NotRun): string {
  switch (entry.why) {
    case 'ledger-missing':
      return `ledger ${[...entry.ledgers].sort().join(',')}`;
    case 'column-missing':
      return `column ${entry.columns
        .map(({ ledger, field }) => `${ledger}.${field}`)
        .sort()
        .join(',')}`;
    case 'no-policy-value':
      return `policy ${entry.parameters
        .map(({ parameter }) => parameter)
        .sort()
        .join(',')}`;
    case 'switched-off':
      return `off ${entry.reason}`;
    default:
      return entry.why;
  }
}

function wordsOf(entry: NotRun, pack: Pack, tell: Tell, hints: Hints): { reason: string; todo: string } {
  const ledgerOf = (id: string) => pack.ledgers.find((ledger) => ledger.id === id);
  switch (entry.why) {
    case 'ledger-missing': {
      const titles = entry.ledgers
        .map((id) => {
          const ledger = ledgerOf(id);
          return ledger ? ledgerTitle(ledger, tell) : id;
        })
        .join(tell('、', ', '));
      return {
        reason: tell(`缺${titles}`, `no ${titles}`),
        todo: hints.ledgers(titles),
      };
    }
    case 'column-missing': {
      const titles = entry.columns.map(({ ledger, field }) => {
        const one = ledgerOf(ledger);
        const title = fieldTitle(one, field, tell);
        return tell(
          `“${title}”${pack.ledgers.length > 1 && one ? `（${one.title['zh-CN']}）` : ''}`,
          `"${title}"${one ? ` (${one.title.en})` : ''}`,
        );
      });
      return {
        reason: tell(`缺列${titles.join('、')}`, `no column ${titles.join(', ')}`),
        todo: hints.column,
      };
    }
    case 'previous-missing':
      return {
        reason: tell('没有上一期的台账', 'no ledger of the period before'),
        todo: hints.previous,
      };
    case 'no-policy-value': {
      const titles = entry.parameters.map(({ parameter }) => parameterTitle(parameter, pack, tell)).join(tell('、', ', '));
      return {
        reason: tell(`缺政策值：${titles}`, `no policy value: ${titles}`),
        todo: hints.policy,
      };
    }
    case 'no-data-date':
      return {
        reason: tell('不知道数据日期', 'the date of the data is not known'),
        todo: hints.asOf,
      };
    case 'switched-off':
      return { reason: tell(`已停用：${entry.reason}`, `switched off: ${entry.reason}`), todo: '' };
    default:
      return {
        reason: tell('相关单元格为空或读不出，无法判断', 'the cells are blank or unreadable: cannot tell'),
        todo: tell('补齐后再查。', 'Fill them in and check again.'),
      };
  }
}

function missingValues(result: CheckResult, pack: Pack, era: Era | null, tell: Tell): MissingValue[] {
  const found = new Map<string, MissingValue>();
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  for (const entry of result.notRun) {
    if (entry.why !== 'no-policy-value' || !existsIn(era, rules.get(entry.rule)?.dataYears)) continue;
    for (const { parameter, day, region } of entry.parameters) {
      const known = found.get(parameter);
      const unit = pack.parameters.find((one) => one.id === parameter)?.unit ?? '';
      found.set(parameter, {
        parameter,
        title: parameterTitle(parameter, pack, tell),
        unit,
        day: known?.day ?? day,
        region: known?.region ?? region,
        rules: (known?.rules ?? 0) + 1,
      });
    }
  }
  return [...found.values()];
}

/**
 * Title of a policy parameter; its id where the pack does not know it.
 *
 * @example
 * parameterTitle('none-such', defaultPack, teller('zh')) //=> 'none-such'
 */
export function parameterTitle(id: string, pack: Pack, tell: Tell): string {
  const parameter = pack.parameters.find((one) => one.id === id);
  return parameter ? tell(parameter.title['zh-CN'], parameter.title.en) : id;
}

/**
 * Headline of a rule without a row to fill it: fields by their titles.
 *
 * @example
 * const found = defaultPack.rules.find(({ id }) => id === 'household/bank-card-luhn-holds') as Rule;
 * ruleHeadline(found, defaultPack, teller('zh')) //=> '银行卡号校验位对不上'
 */
export function ruleHeadline(rule: Rule, pack: Pack, tell: Tell): string {
  const ledger = pack.ledgers.find((one) => one.id === rule.ledger);
  const words = tell(rule.words['zh-CN'].title, rule.words.en.title);
  return words.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) =>
    ledger && Object.hasOwn(ledger.columns, name) ? fieldTitle(ledger, name, tell) : '…',
  );
}
