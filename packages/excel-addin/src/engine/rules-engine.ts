import { type Declared, declaredIn, type Ledger, type Rule, ruleProse } from '@taizhang/core';
import { eraOf, existsIn, fieldTitle, ledgerTitle, ruleHeadline, type Tell, teller } from '@taizhang/core/report';
import type { RuleReading, RulesEngine } from './rules';
import type { EngineState } from './state';

/** The rules in words: those of the data's own years, and those that the office has switched off. */
export function rulesEngine(state: EngineState): RulesEngine {
  return {
    parameters: async () =>
      state.pack.parameters.map(({ id, title, unit }) => ({
        id,
        title: state.settings.language === 'en' ? title.en : title['zh-CN'],
        unit,
      })),
    rules: async () => {
      const tell = teller(state.settings.language === 'en' ? 'en' : 'zh');
      const era = eraOf(state.reading().dataset);
      const off = state.settings.off ?? {};
      const declared = declaredIn(state.pack);
      return state.pack.rules
        .filter((rule) => existsIn(era, rule.dataYears) || Object.hasOwn(off, rule.id))
        .map((rule) => ruleReading(rule, state, declared, tell, Object.hasOwn(off, rule.id) ? (off[rule.id] as string) : null));
    },
  };
}

function ruleReading(rule: Rule, { pack }: EngineState, declared: Declared, tell: Tell, off: string | null): RuleReading {
  const ledger = pack.ledgers.find((one) => one.id === rule.ledger);
  const words = tell('zh-CN', 'en') as 'zh-CN' | 'en';
  return {
    id: rule.id,
    ledger: rule.ledger,
    ledgerTitle: ledger ? ledgerTitle(ledger, tell) : rule.ledger,
    severity: rule.severity,
    title: ruleHeadline(rule, pack, tell),
    why: withTitles(rule.words[words].why, ledger, tell),
    condition: ruleProse(rule, { declared, parameters: pack.parameters }),
    basis: rule.basis.map((basis) => basis.title[words]).join(tell('；', '; ')),
    isVerified: rule.basis.every((basis) => basis.kind !== 'unverified'),
    off,
  };
}

/** Words of a rule without a row to fill them: fields by their titles. */
function withTitles(text: string, ledger: Ledger | undefined, tell: Tell): string {
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) =>
    ledger && Object.hasOwn(ledger.columns, name) ? fieldTitle(ledger, name, tell) : '…',
  );
}
