import type { Answer, AskVocabulary, Question } from '@taizhang/core/ask';
import type { SheetSpec } from '@taizhang/files';

export interface AskingEngine {
  /** What can be asked of the ledgers that were read: 户类型, 监测类别, 风险, 残疾, 务工, 年龄段, 组 … */
  vocabulary(): Promise<AskVocabulary>;
  ask(question: Question): Promise<Answer>;
  /** The answer as a sheet: number, by group, name list, and the 口径 beside them. */
  answerSheets(question: Question, options: { readonly names: boolean }): Promise<readonly SheetSpec[]>;
}
