// Entry of '@taizhang/core/ask': questions put together from a list of columns and values, answered with rows and 口径.
export type { Answer, AnswerNumber, AnswerRow, AskColumn, AskVocabulary } from '../ask/answer';
export { type AskOptions, ask } from '../ask/ask';
export { askVocabulary } from '../ask/ask-vocabulary';
export type { Condition, Question } from '../ask/question';
export { questionInWords } from '../ask/question-in-words';
export { type QuestionOptions, questionIndicator } from '../ask/question-indicator';
export { answerSheets } from '../report/book/answer-sheets';
