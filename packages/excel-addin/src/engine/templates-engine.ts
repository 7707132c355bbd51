import { ledgerTitle, teller, templateSheets } from '@taizhang/core/report';
import type { EngineState } from './state';
import type { TemplateEngine } from './templates';

/** Empty ledgers to be filled in. */
export function templatesEngine(state: EngineState): TemplateEngine {
  const tellNow = () => teller(state.settings.language === 'en' ? 'en' : 'zh');
  return {
    ledgers: async () => {
      const { rowIs } = state.words().templates;
      return state.pack.ledgers.map((ledger) => ({
        id: ledger.id,
        title: ledgerTitle(ledger, tellNow()),
        note: rowIs[ledger.rowIs],
      }));
    },
    template: async (wanted) => {
      const ledgers = state.pack.ledgers.filter(({ id }) => wanted.includes(id));
      const taken = [...state.grids.values()].map(({ sheet }) => sheet);
      return templateSheets(ledgers, state.pack, null, tellNow(), taken);
    },
  };
}
