import { formatDay } from '../kinds/day';
import type { Pack } from '../pack';
import { CellStatus, type Dataset, type Table } from '../table/table';
import type { Locale } from '../text/say';
import type { AnswerNumber } from './answer';
import type { Question } from './question';
import { questionInWords } from './question-in-words';

/** The 口径 of an answer: what was counted, on which day, in which rows of which sheets, and what could not be judged. */
export function answerScope(
  question: Question,
  tables: Dataset['tables'],
  { undecided, low, high }: AnswerNumber,
  pack: Pack,
  locale: Locale,
): readonly string[] {
  const zh = locale === 'zh-CN';
  const looked = [...new Set([question.ledger, ...question.conditions.map((condition) => condition.ledger)])];
  const lines = [...questionInWords(question, pack, locale)];
  const own = tables.get(question.ledger);
  if (own) lines.push(`${zh ? '数据日期：' : 'Day of the data: '}${daysInWords(own, locale)}`);
  for (const id of looked) {
    const table = tables.get(id);
    const title = pack.ledgers.find((ledger) => ledger.id === id)?.title[locale] ?? id;
    if (table) lines.push(rowsInWords(table, title, locale));
  }
  const unit = question.count === 'household' ? (zh ? '户' : ' households') : zh ? '行' : ' rows';
  if (undecided > 0)
    lines.push(
      zh
        ? `另有${undecided}${unit}因要用到的格空白或读不出，无法判断，没有计入`
        : `${undecided}${unit} could not be judged (cells blank or unreadable) and are not counted`,
    );
  if (low !== null && high !== null && low !== high)
    lines.push(
      zh
        ? `空白和未改的问题落定后，应在${low}至${high}之间`
        : `Between ${low} and ${high} once blanks and open findings are settled`,
    );
  return lines;
}

/** The days that the rows are about, as people write them. */
export function daysInWords({ asOf }: Table, locale: Locale): string {
  const days = new Set<number>();
  for (let row = 0; row < asOf.status.length; row++)
    if (asOf.status[row] === CellStatus.ok) days.add((asOf.values as Float64Array)[row] as number);
  if (days.size === 0) return locale === 'zh-CN' ? '表里没有写' : 'not stated';
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const [year, month, date] = formatDay(day).split('-').map(Number);
      return locale === 'zh-CN' ? `${year}年${month}月${date}日` : formatDay(day);
    })
    .join(locale === 'zh-CN' ? '、' : ', ');
}

function rowsInWords({ places, length }: Table, title: string, locale: Locale): string {
  const sheets = places.origins.map(({ source, sheet }) => (locale === 'zh-CN' ? `${source}“${sheet}”` : `${source} "${sheet}"`));
  return locale === 'zh-CN'
    ? `看了${title}${length}行：${sheets.join('、')}`
    : `Looked at ${length} rows of the ${title}: ${sheets.join(', ')}`;
}
