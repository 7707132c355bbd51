import { type Answer, type AskOptions, answerSheets, ask, askVocabulary, type Question } from '@taizhang/core/ask';
import { type Reading, teller } from '@taizhang/core/report';
import type { AskingEngine } from './asking';
import type { EngineState } from './state';

/** Answers questions about what was put in. Open findings of the last check, if there was one, say how far a number could move. */
export function askingEngine(state: EngineState): AskingEngine {
  const answerTo = (question: Question, reading: Reading): Answer =>
    ask(reading.dataset, reading.pack, question, askOptions(state, reading));
  return {
    vocabulary: async () => {
      const { dataset, pack, lang } = state.reading();
      return askVocabulary(dataset, pack, lang === 'en' ? 'en' : 'zh-CN');
    },
    ask: async (question) => answerTo(question, state.reading()),
    answerSheets: async (question, { names }) => {
      const reading = state.reading();
      return answerSheets(answerTo(question, reading), reading.pack, teller(reading.lang), { names });
    },
  };
}

/** What every figure of the workbook is computed with. */
export function askOptions(state: EngineState, { policy, lang }: Reading): Required<AskOptions> {
  return { policy: policy.lookup, findings: state.lastCheck?.findings ?? [], locale: lang === 'en' ? 'en' : 'zh-CN' };
}
