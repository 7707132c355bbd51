import { ledgerTitle, padTo, ruleHeadline, severityWord, textWidth } from '@taizhang/core/report';
import type { Command } from './command';

/** Lines of columns that stand below each other; the last column keeps its length. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => textWidth(row[i] ?? ''))));
  return rows
    .map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : padTo(cell, (widths[i] as number) + 2))).join(''))
    .join('\n');
}

/** `taizhang rules`: every rule by ledger. */
export const rules: Command = {
  name: 'rules',
  usage: '[LEDGER]',
  zh: '列出全部规则',
  en: 'list the rules',
  options: [],
  examples: ['taizhang rules', 'taizhang rules 户表'],
  run: (args, { io, pack, tell }) => {
    const named = args.positionals[0];
    const ledgers = pack.ledgers.filter(
      (ledger) => named === undefined || ledger.id === named || ledger.title['zh-CN'] === named,
    );
    for (const ledger of ledgers) {
      const own = pack.rules.filter((rule) => rule.ledger === ledger.id);
      if (own.length === 0) continue;
      io.out(
        `【${ledgerTitle(ledger, tell)}】${tell(`${own.length} 条`, `${own.length}`)}\n${table(own.map((rule) => [severityWord(rule.severity, tell), rule.id, ruleHeadline(rule, pack, tell)]))}\n\n`,
      );
    }
    io.out(
      tell(
        '另外，每一列都有一条自动的规则：填的内容读得出。说明一条规则：taizhang explain 规则编号\n',
        'Besides, every column has a rule of its own: what stands in it can be read. One rule in words: taizhang explain RULE\n',
      ),
    );
    return 0;
  },
};

/** `taizhang ledgers`. */
export const ledgers: Command = {
  name: 'ledgers',
  usage: '',
  zh: '列出能识别的台账',
  en: 'list the ledgers that are known',
  options: [],
  examples: ['taizhang ledgers'],
  run: (_, { io, pack, tell }) => {
    io.out(
      `${table(pack.ledgers.map((ledger) => [ledgerTitle(ledger, tell), ledger.id, tell(`${Object.keys(ledger.columns).length} 列`, `${Object.keys(ledger.columns).length} columns`), tell(`${pack.rules.filter((rule) => rule.ledger === ledger.id).length} 条规则`, `${pack.rules.filter((rule) => rule.ledger === ledger.id).length} rules`)]))}\n`,
    );
    return 0;
  },
};

/** `taizhang indicators`. */
export const indicators: Command = {
  name: 'indicators',
  usage: '',
  zh: '列出全部指标',
  en: 'list the indicators',
  options: [],
  examples: ['taizhang indicators'],
  run: (_, { io, pack, tell }) => {
    const years = (one: { readonly from?: number; readonly to?: number } | undefined): string =>
      one ? `${one.from ?? ''}–${one.to ?? ''}` : '';
    io.out(
      `${table(pack.indicators.map((one) => [tell(one.title['zh-CN'], one.title.en), one.unit, one.id, years(one.dataYears), one.analyst ? tell('分析用', 'for analysts') : '']))}\n`,
    );
    return 0;
  },
};
