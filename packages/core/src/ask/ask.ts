import type { Finding } from '../check/finding';
import { type ComputeOptions, compute } from '../compute/compute';
import type { ComputeResult, Figure } from '../compute/figure';
import type { Pack } from '../pack';
import type { Dataset, Table } from '../table/table';
import type { Locale } from '../text/say';
import type { Answer, AnswerNumber } from './answer';
import { answerRows } from './answer-rows';
import { answerScope } from './answer-scope';
import type { Question } from './question';
import { questionIndicator } from './question-indicator';
import { whyNoAnswer } from './why-no-answer';

export interface AskOptions {
  readonly policy?: ComputeOptions['policy'];
  /** Open findings of a check of the same dataset: they tell how far the number could still move. */
  readonly findings?: readonly Finding[];
  readonly locale?: Locale;
}

const NOTHING: AnswerNumber = { value: null, undecided: 0, low: null, high: null };

/**
 * The answer to a question: the number, by group where it asks for groups, with the rows behind it and the 口径. A row whose cells do
 * not say (blank, unreadable) is undecided, never a no; `low` and `high` are the least and the most that the number can be once they
 * and the open findings are settled. Grouping by 组 is by 村 too, because every village has a group 1: `question.by` says so.
 *
 * @throws TaizhangError when the question does not fit the pack
 *
 * @example
 * const people = tableFromRecords(person, [{ householdCode: '5200000001', sex: '女' }, { householdCode: '5200000001', sex: '女' }, { householdCode: '5200000002', sex: '男' }]);
 * const asked: Question = { schemaVersion: 1, count: 'household', ledger: 'person', conditions: [{ ledger: 'person', field: 'sex', is: 'any-of', values: ['女'] }], by: [] };
 * ask({ tables: new Map([['person', people]]) }, defaultPack, asked).total.value //=> 1
 */
export function ask(dataset: Dataset, pack: Pack, given: Question, options: AskOptions = {}): Answer {
  const locale = options.locale ?? 'zh-CN';
  const question = withVillages(given, dataset);
  const has = (ledger: string): boolean => dataset.tables.has(ledger);
  const indicator = questionIndicator(question, pack, { has });
  const run = (by: readonly string[], findings: readonly Finding[]): ComputeResult =>
    compute(
      dataset,
      { ...pack, indicators: [indicator] },
      { by, findings, ...(options.policy ? { policy: options.policy } : {}) },
    );
  const findings = options.findings ?? [];
  const whole = run([], findings);
  const [figure] = whole.figures;
  if (!figure) {
    const why = whyNoAnswer(whole.notComputed[0], pack, locale);
    return {
      question,
      scope: answerScope(question, whole.tables, NOTHING, pack, locale),
      total: NOTHING,
      groups: [],
      names: [],
      why,
    };
  }
  const isDistinct = indicator.measure.op === 'distinct';
  const settled = isDistinct && findings.length > 0 ? run([], []).figures : whole.figures;
  const total = numberOf(figure, settled[0], isDistinct);
  const grouped = question.by.length > 0 ? run(question.by, findings) : null;
  const settledGroups = grouped && isDistinct && findings.length > 0 ? run(question.by, []).figures : (grouped?.figures ?? []);
  return {
    question,
    scope: answerScope(question, whole.tables, total, pack, locale),
    total,
    groups: (grouped?.figures ?? []).map((one, g) => ({
      ...numberOf(one, settledGroups[g], isDistinct),
      group: one.group.map((value) => value ?? (locale === 'en' ? '(not stated)' : '（未填）')),
    })),
    names: answerRows(indicator, figure.behind, question, whole.tables, pack),
    why: grouped ? whyNoAnswer(grouped.notComputed[0], pack, locale) : '',
  };
}

/** Households that cannot be judged are those by which the number could be higher, were every blank a yes. */
function numberOf(figure: Figure, settled: Figure | undefined, isDistinct: boolean): AnswerNumber {
  const { value, low, high } = figure;
  const most = settled?.high ?? null;
  const undecided = isDistinct && most !== null && settled?.value != null ? most - settled.value : figure.undecided;
  return { value, undecided, low, high };
}

/** A 组 is told by its village. */
function withVillages(question: Question, { tables }: Dataset): Question {
  const table: Table | undefined = tables.get(question.ledger);
  const isLoose = question.by.some((field) => field === 'villageGroup' || field === 'hamlet') && !question.by.includes('village');
  return isLoose && table?.columns.has('village') ? { ...question, by: ['village', ...question.by] } : question;
}
