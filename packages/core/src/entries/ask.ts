export type { Answer, AnswerNumber, AnswerRow, AskColumn, AskVocabulary } from '../ask/answer';
export type { Condition, Question } from '../ask/question';
