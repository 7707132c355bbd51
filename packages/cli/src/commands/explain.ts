import type { Pack } from '@taizhang/core';
import { hideNumbers, ruleHeadline, type Tell, teller } from '@taizhang/core/report';
import type { Arguments } from '../arguments';
import type { Context } from '../context';
import { indicatorExamples, ruleExamples } from '../explain/examples.generated';
import { explainColumn, explainIndicator, explainLedger, explainList, explainParameter } from '../explain/explain-other';
import { explainRule } from '../explain/explain-rule';
import { refuse } from '../refuse';
import type { Command } from './command';

/** `taizhang explain THING`: a rule, an indicator, a ledger, a column, a policy parameter or a code list, in words. */
export const explain: Command = {
  name: 'explain',
  usage: 'RULE|INDICATOR|LEDGER|COLUMN',
  zh: '用中文说明一条规则、一项指标、一种台账、一个列或一个政策参数',
  en: 'explain a rule, an indicator, a ledger, a column or a policy parameter',
  options: [],
  examples: ['taizhang explain household/income-per-head-follows', 'taizhang explain 户表', 'taizhang explain 人均纯收入'],
  run: runExplain,
};

interface Entry {
  readonly names: readonly string[];
  readonly text: () => string;
}

function runExplain(args: Arguments, { io, pack, tell }: Context): number {
  const named = args.positionals.join(' ').trim();
  if (named === '')
    throw refuse('name', '请写明要说明什么，例如：taizhang explain 户表', 'Name what to explain, such as: taizhang explain 户表');
  const all = entries(pack, tell);
  const exact = all.filter((entry) => entry.names.includes(named));
  if (exact.length > 0) {
    io.out(exact.map((entry) => entry.text()).join('\n'));
    return 0;
  }
  const similar = all.filter((entry) => entry.names.some((name) => name.includes(named)));
  if (similar.length === 1) {
    io.out((similar[0] as Entry).text());
    return 0;
  }
  const near = [...new Set(similar.flatMap((entry) => entry.names.filter((name) => name.includes(named))))].slice(0, 10);
  const shown = hideNumbers(named);
  throw refuse(
    'name',
    `没有叫“${shown}”的规则、指标、台账、列或参数。${near.length > 0 ? `是不是：${near.join('、')}？` : '全部规则见 taizhang rules，指标见 taizhang indicators，台账见 taizhang ledgers。'}`,
    `Nothing is called "${shown}". ${near.length > 0 ? `Perhaps: ${near.join(', ')}?` : 'See taizhang rules, taizhang indicators and taizhang ledgers.'}`,
  );
}

/** Everything that can be explained, under its id and its titles. */
function entries(pack: Pack, tell: Tell): Entry[] {
  return [
    ...pack.rules.map((rule) => ({
      names: [rule.id, ruleHeadline(rule, pack, teller('zh'))],
      text: () => explainRule(rule, Object.hasOwn(ruleExamples, rule.id) ? ruleExamples[rule.id] : undefined, pack, tell),
    })),
    ...pack.indicators.map((indicator) => ({
      names: [indicator.id, indicator.title['zh-CN']],
      text: () =>
        explainIndicator(
          indicator,
          Object.hasOwn(indicatorExamples, indicator.id) ? indicatorExamples[indicator.id] : undefined,
          pack,
          tell,
        ),
    })),
    ...pack.ledgers.map((ledger) => ({
      names: [ledger.id, ledger.title['zh-CN'], ...(ledger.titles ?? [])],
      text: () => explainLedger(ledger, pack, tell),
    })),
    ...pack.ledgers.flatMap((ledger) =>
      Object.entries(ledger.columns).map(([field, column]) => ({
        names: [`${ledger.id}.${field}`, field, column.title, ...(column.synonyms ?? [])],
        text: () => explainColumn(ledger, field, pack, tell),
      })),
    ),
    ...pack.parameters.map((parameter) => ({
      names: [parameter.id, parameter.title['zh-CN']],
      text: () => explainParameter(parameter, pack, tell),
    })),
    ...pack.codeLists.map((list) => ({ names: [list.id], text: () => explainList(list, tell) })),
  ];
}
