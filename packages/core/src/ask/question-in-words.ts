import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Locale } from '../text/say';
import { groupNumber } from './group-spellings';
import { askedTitle, firstOfLike } from './like-columns';
import type { Condition, Question } from './question';

/**
 * What a question counts, in words: what is counted and where, then each condition; the first part of the 口径 beside a number.
 *
 * @example
 * const asked: Question = { schemaVersion: 1, count: 'household', ledger: 'person', conditions: [{ ledger: 'person', field: 'healthStatus', is: 'any-of', values: ['残疾'] }], by: [] };
 * questionInWords(asked, defaultPack, 'zh-CN') //=> ['数的是户（人表，按户编号，一户只算一次）', '同一成员：健康状况含“残疾”']
 */
export function questionInWords(question: Question, pack: Pack, locale: Locale): readonly string[] {
  const ledgers = new Map(pack.ledgers.map((ledger) => [ledger.id, ledger]));
  const own = ledgers.get(question.ledger);
  if (!own) return [question.ledger];
  const conditions = [...new Set(question.conditions.map((condition) => condition.ledger))].map((id) => {
    const to = ledgers.get(id);
    const asked = question.conditions.filter((condition) => condition.ledger === id);
    if (!to) return id;
    return `${whose(question, own, to, asked, locale)}${asked.map((one) => conditionInWords(one, to, locale)).join(locale === 'en' ? ' and ' : '，且')}`;
  });
  return [countedInWords(question, own, locale), ...conditions];
}

function countedInWords({ count }: Question, ledger: Ledger, locale: Locale): string {
  const zh = locale === 'zh-CN';
  const title = ledger.title[locale];
  if (count === 'household')
    return ledger.rowIs === 'household'
      ? zh
        ? `数的是户（${title}，一行一户）`
        : `Households (${title}, one a row)`
      : zh
        ? `数的是户（${title}，按户编号，一户只算一次）`
        : `Households (${title}, by household code, each once)`;
  if (count === 'person')
    return ledger.rowIs === 'household'
      ? zh
        ? `数的是人（${title}“${ledger.columns.headCount?.title ?? ''}”之和）`
        : `Persons (sum of the head counts, ${title})`
      : zh
        ? `数的是人（${title}，一行一人）`
        : `Persons (${title}, one a row)`;
  return zh ? `数的是${title}的行` : `Rows of the ${title}`;
}

/** Of whom the conditions on a ledger are asked: 所在户, 同一成员 … */
function whose(question: Question, own: Ledger, to: Ledger, asked: readonly Condition[], locale: Locale): string {
  const zh = locale === 'zh-CN';
  const isPersonal = asked.some(({ field }) => to.columns[field]?.of !== 'household');
  if (own.id === to.id)
    return question.count === 'household' && own.rowIs === 'person' && isPersonal
      ? zh
        ? '同一成员：'
        : 'the same member: '
      : '';
  const title = to.title[locale];
  if (to.rowIs === 'household') return zh ? `所在户（${title}）：` : `the household (${title}): `;
  if (to.rowIs === 'village') return zh ? `所在村（${title}）：` : `the village (${title}): `;
  if (own.rowIs === 'household' && to.rowIs === 'person')
    return isPersonal
      ? zh
        ? `有同一成员（${title}）：`
        : `some one member (${title}): `
      : zh
        ? `该户（${title}）：`
        : `the household (${title}): `;
  if (own.rowIs === 'person' && to.rowIs === 'person')
    return isPersonal
      ? zh
        ? `本人（${title}）：`
        : `the same person (${title}): `
      : zh
        ? `所在户（${title}）：`
        : `the household (${title}): `;
  return zh ? `${title}：` : `${title}: `;
}

/** One condition in words: 健康状况含“残疾”, 年龄60岁及以上. */
export function conditionInWords(condition: Condition, ledger: Ledger, locale: Locale): string {
  const field = firstOfLike(ledger, condition.field);
  const spec = ledger.columns[field];
  const title = locale === 'zh-CN' ? askedTitle(ledger, field) : (spec?.en ?? condition.field);
  const values = (condition.values ?? []).map((value) => (locale === 'zh-CN' ? `“${value}”` : `"${value}"`));
  const list = values.join(locale === 'zh-CN' ? '' : ', ');
  const oneOf = values.length > 1 ? (locale === 'zh-CN' ? `${list}之一` : `one of ${list}`) : list;
  const several = spec?.kind.type === 'codes';
  if (locale === 'en') {
    if (condition.is === 'filled') return `${title} is filled in`;
    if (condition.is === 'blank') return `${title} is blank`;
    if (condition.is === 'between')
      return `${isAge(condition, spec?.kind.id, spec?.kind.type) ? 'age' : title} ${range(condition, '', locale)}`;
    return `${title} ${condition.is === 'none-of' ? (several ? 'has not ' : 'is not ') : several ? 'has ' : 'is '}${oneOf}`;
  }
  if (condition.is === 'filled') return `${title}已填写`;
  if (condition.is === 'blank') return `${title}为空`;
  if (condition.is === 'between')
    return isAge(condition, spec?.kind.id, spec?.kind.type)
      ? `年龄${range(condition, '岁', locale)}（按${title}、数据日期算周岁）`
      : `${title}${range(condition, unitOf(spec?.kind.id, spec?.unit), locale)}`;
  const verb = condition.is === 'none-of' ? (several ? '不含' : '不为') : several ? '含' : '为';
  const numbered =
    (field === 'villageGroup' || field === 'hamlet') && (condition.values ?? []).some((value) => groupNumber(value) !== null);
  return `${title}${verb}${oneOf}${numbered ? '（几种写法都算，如三组、3组、第3组）' : ''}`;
}

function isAge({ low, high }: Condition, kind: string | undefined, type: string | undefined): boolean {
  return kind === 'id-number' || (type === 'date' && (typeof low === 'number' || typeof high === 'number'));
}

function unitOf(kind: string | undefined, unit: string | undefined): string {
  if (kind === 'money') return '元';
  return kind?.startsWith('ratio') ? '%' : kind === 'year' ? '年' : (unit ?? '');
}

function range({ low, high }: Condition, unit: string, locale: Locale): string {
  if (locale === 'en')
    return low === undefined ? `at most ${high}` : high === undefined ? `at least ${low}` : `from ${low} to ${high}`;
  if (low !== undefined && low === high) return `为${low}${unit}`;
  return low === undefined ? `${high}${unit}及以下` : high === undefined ? `${low}${unit}及以上` : `${low}至${high}${unit}`;
}
