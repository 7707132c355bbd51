import { and, countOver, gt, known, lookup, or } from '../expr/build';
import type { Expr, Num, Text, Truth } from '../expr/typed';
import type { Indicator, RowMeasure } from '../indicators/indicator';
import type { Ledger } from '../ledgers/ledger';
import type { Link } from '../ledgers/link';
import type { Pack } from '../pack';
import { conditionTree, telling } from './condition-tree';
import type { Condition, Question } from './question';
import { questionInWords } from './question-in-words';
import { refuseQuestion } from './refuse-question';
import { type Way, wayBetween } from './way-between';

export interface QuestionOptions {
  /** Identity of the indicator where several are computed together; `ask/question` unless said. */
  readonly id?: string;
  /** Which ledgers are at hand: all of the pack unless said. It matters where two ways lead to another ledger. */
  readonly has?: (ledger: string) => boolean;
}

/**
 * A question as an indicator, for `compute`. All conditions must hold. Those on another ledger are asked of the household that a
 * person belongs to, or of the household's members, where all conditions on one ledger must hold of the same member. Households are
 * counted once, by household code, in a ledger of persons too; persons in a ledger of households are the sum of the head counts.
 *
 * @throws TaizhangError when the pack has no such ledger, column or way between the ledgers: a question kept from another pack
 *
 * @example
 * const asked: Question = { schemaVersion: 1, count: 'household', ledger: 'person', conditions: [{ ledger: 'person', field: 'sex', is: 'any-of', values: ['女'] }], by: [] };
 * questionIndicator(asked, defaultPack).measure.op //=> 'distinct'
 */
export function questionIndicator(question: Question, pack: Pack, options: QuestionOptions = {}): Indicator {
  const ledger = ledgerOf(question.ledger, pack);
  const where = whereOf(question.conditions, ledger, pack, options.has);
  const words = (locale: 'zh-CN' | 'en'): string => questionInWords(question, pack, locale).join(locale === 'en' ? '; ' : '；');
  const said = { 'zh-CN': words('zh-CN'), en: words('en') };
  return {
    id: options.id ?? 'ask/question',
    title: question.name === undefined ? said : { 'zh-CN': question.name, en: question.name },
    meaning: said,
    ledger: ledger.id,
    measure: measureOf(question, ledger, where),
    unit: question.count === 'household' ? '户' : question.count === 'person' ? '人' : '个',
    digits: 0,
    basis: [],
  };
}

function measureOf({ count }: Question, ledger: Ledger, where: Expr<Truth> | undefined): RowMeasure {
  const chosen = where ? { where } : {};
  if (count === 'row' || ledger.rowIs === count) return { op: 'count', ...chosen };
  const column = <T>(field: string): Expr<T> => ({ op: 'column', ledger: ledger.id, field });
  if (count === 'household' && ledger.household !== undefined)
    return { op: 'distinct', of: column<Text>(ledger.household), ...chosen };
  if (count === 'person' && ledger.rowIs === 'household' && ledger.columns.headCount)
    return { op: 'sum', of: column<Num>('headCount'), ...chosen };
  const title = ledger.title['zh-CN'];
  throw refuseQuestion(
    'count',
    `${title}不能按${count === 'household' ? '户' : '人'}数。`,
    `${ledger.id} does not count ${count}s`,
  );
}

function whereOf(
  conditions: readonly Condition[],
  from: Ledger,
  pack: Pack,
  has: QuestionOptions['has'],
): Expr<Truth> | undefined {
  const trees = ledgersOf(conditions).map((id) => {
    const to = ledgerOf(id, pack);
    const asked = conditions.filter((condition) => condition.ledger === id);
    const ofHousehold = asked.every(({ field }) => to.columns[field]?.of === 'household');
    const way = wayBetween(from, to, pack, ofHousehold, has);
    if (!way)
      throw refuseQuestion(
        'ledger',
        `${from.title['zh-CN']}与${to.title['zh-CN']}没有可以对上的编号。`,
        `${from.id} and ${to.id} are not linked`,
      );
    return reached(way, asked, to);
  });
  return trees.length > 1 ? and(...trees) : trees[0];
}

function ledgersOf(conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.map((condition) => condition.ledger))];
}

function reached(way: Way, conditions: readonly Condition[], to: Ledger): Expr<Truth> {
  const parts = conditions.map((condition) => conditionTree(condition, to));
  const here = parts.length > 1 ? and(...parts) : (parts[0] as Expr<Truth>);
  switch (way.by) {
    case 'own':
      return here;
    case 'up':
      return lookup(way.up, here);
    case 'down':
      return someRow(way.down, here, conditions, to);
    case 'up-down':
      return lookup(way.up, someRow(way.down, here, conditions, to));
  }
}

/**
 * At least one of the rows. A count is unknown as soon as one row is, but a household with a disabled member has one whatever is
 * blank beside another: rows whose cells are filled in are counted first.
 */
function someRow(link: Link, where: Expr<Truth>, conditions: readonly Condition[], ledger: Ledger): Expr<Truth> {
  const columns = conditions.flatMap((condition) => telling(condition, ledger));
  const any = gt(countOver(link, where), 0);
  return columns.length === 0 ? any : or(gt(countOver(link, and(where, known(...columns))), 0), any);
}

function ledgerOf(id: string, { ledgers }: Pack): Ledger {
  const ledger = ledgers.find((one) => one.id === id);
  if (!ledger) throw refuseQuestion('ledger', `没有“${id}”这种台账。`, `there is no ledger ${id}`);
  return ledger;
}
