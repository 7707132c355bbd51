import type { Answer, AskVocabulary, Question } from '@taizhang/core/ask';
import type { PutAnswer } from './app';
import { putSheets } from './put-sheets';
import type { ReadService } from './read-service';
import { refuse } from './refuse';
import type { ServiceContext } from './service-context';

/** 要数: asked of the sheets as they stand now; questions are kept with the document. */
export function askService(context: ServiceContext, read: ReadService) {
  const { host, engine, settings, change } = context;
  return {
    vocabulary: async (): Promise<AskVocabulary> => {
      await read.fresh();
      return engine.vocabulary();
    },
    ask: async (question: Question): Promise<Answer> => {
      await read.fresh();
      return engine.ask(question);
    },
    putAnswer: async (question: Question, options: { readonly names: boolean }): Promise<PutAnswer> => {
      await read.fresh();
      const sheets = await engine.answerSheets(question, options);
      return putSheets(
        context,
        sheets.map((spec) => ({ spec })),
        { book: 'answers' },
      );
    },
    keptQuestions: (): readonly Question[] => settings().questions,
    /** In place of one of the same name. */
    keep: async (question: Question): Promise<void> => {
      const name = question.name?.trim() ?? '';
      if (name === '') throw refuse((words) => words.keptName);
      if (name.length > 40 || /\d{7,}/.test(name)) throw refuse((words) => words.keptNameLong);
      await change({ questions: [...settings().questions.filter((one) => one.name !== name), { ...question, name }] });
    },
    forget: (name: string): Promise<void> => change({ questions: settings().questions.filter((one) => one.name !== name) }),
  };
}
