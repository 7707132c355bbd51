import { parseDay } from '../kinds/day';
import type { ReadContext } from '../kinds/kind';
import { kinds } from '../kinds/registry';
import type { ColumnSpec } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import type { Binding, Sheet } from '../table/sheet';
import { moneyFactor } from './column-unit';
import { isDateFormat } from './date-cells';

/** What to write so that a cell says a value: in the unit of its column, as a number or as text like its neighbours. */
export interface CellForm {
  readonly value: string | number | boolean;
  /** Number format to set before the value: `@` keeps digits as text. */
  readonly format?: string;
}

const LOOKED_AT = 300;

/**
 * The cell that says a value in a column of a sheet, written as the column writes: money in the sheet's 元 or 万元, dates as day numbers
 * with the column's format or as text of its spelling, codes by name, 是 or 有 as the neighbours have it, personal numbers as text.
 *
 * `value` is as findings carry it: money in 分, dates `YYYY-MM-DD`, codes by name. Null where no cell of this column could be read back
 * as exactly that value.
 *
 * @example
 * const sheet = recognize(gridFromRows([['户编号', '户主姓名', '家庭人口数', '年纯收入（万元）'], ['5200000001', '测试甲', 3, 2.5]]), ledgers)[0] as Sheet;
 * cellForm(sheet, sheet.bindings[3] as Binding, household.columns.netIncome, 3_000_000)?.value //=> 3
 */
export function cellForm(sheet: Sheet, binding: Binding, spec: ColumnSpec, value: Value): CellForm | null {
  const { kind } = spec;
  const context: ReadContext = {
    factor: moneyFactor(spec, binding.unit ?? null, sheet.statedUnit),
    dateSystem: sheet.grid.dateSystem,
  };
  const neighbours = neighboursOf(sheet, binding.column);
  for (const form of candidates(spec, value, context, neighbours)) {
    const read = kind.read(form.value, context);
    if (typeof read === 'object') continue;
    if (saysSame(spec, read, value)) return form;
  }
  return null;
}

type Value = string | number | boolean | null;

interface Neighbours {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** Format of most of the numbers, or `General`. */
  readonly numberFormat: string;
}

function neighboursOf({ grid, dataRows }: Sheet, column: number): Neighbours {
  const texts: string[] = [];
  const numbers: number[] = [];
  const formats = new Map<string, number>();
  for (const row of dataRows.subarray(0, LOOKED_AT)) {
    const cell: Scalar = grid.rows[row]?.[column] ?? null;
    if (typeof cell === 'string' && cell.trim() !== '') texts.push(cell.trim());
    else if (typeof cell === 'number') {
      numbers.push(cell);
      const format = grid.formats[grid.formatOf?.[row]?.[column] ?? 0] ?? 'General';
      if (format !== '@') formats.set(format, (formats.get(format) ?? 0) + 1);
    }
  }
  const [most] = [...formats].sort((a, b) => b[1] - a[1]);
  return { texts, numbers, numberFormat: most?.[0] ?? 'General' };
}

/** Ways to write the value, the likeliest first. */
function candidates(spec: ColumnSpec, value: Value, context: ReadContext, near: Neighbours): CellForm[] {
  const { kind } = spec;
  if (value === null) return [];
  switch (kind.type) {
    case 'number':
      return typeof value === 'number' ? numberForms(spec, value, context, near) : [];
    case 'date':
      return typeof value === 'string' ? dateForms(value, context, near) : [];
    case 'truth':
      return typeof value === 'boolean' ? truthForms(spec, value, context, near) : [];
    default:
      return typeof value === 'string' && value !== '' ? [{ value, ...(keepsText(spec, value) ? { format: '@' } : {}) }] : [];
  }
}

function numberForms(spec: ColumnSpec, value: number, context: ReadContext, near: Neighbours): CellForm[] {
  const plain = spec.kind.id === 'money' ? Number((value / context.factor).toPrecision(15)) : value;
  const scales = [plain, Number((plain * 100).toPrecision(15))];
  if (near.texts.length <= near.numbers.length)
    return scales.map((number) => ({ value: number, ...(near.numbers.length > 0 ? { format: near.numberFormat } : {}) }));
  const percents = near.texts.some((text) => /[%％]$/.test(text)) ? [spec.kind.write(value)] : [];
  return [...percents, ...scales.map(String)].map((text) => ({ value: text, format: '@' }));
}

const SPELLED = /^(\d{4})([-/.年])(\d{1,2})(?:([-/.月])(\d{1,2})(日?)|(月?))$/;

function dateForms(value: string, { dateSystem }: ReadContext, near: Neighbours): CellForm[] {
  const isMonth = value.length === 7;
  const day = parseDay(isMonth ? `${value}-01` : value);
  if (day === null) return [];
  const digits = value.replaceAll('-', '');
  const isText = near.texts.length > near.numbers.length;
  const written = { value, format: '@' };
  if (!isText) {
    if (near.numbers.some((number) => number > 109_574)) return [{ value: Number(digits) }, written];
    const format = isDateFormat(near.numberFormat) ? near.numberFormat : isMonth ? 'yyyy-mm' : 'yyyy-mm-dd';
    return isMonth && near.numbers.length === 0 ? [written] : [{ value: serialOf(day, dateSystem), format }, written];
  }
  const like = usualSpelling(near.texts);
  if (like === '') return [written];
  return [{ value: SPELLED.test(like) ? spelledLike(like, value) : digits, format: '@' }, written];
}

/** A text spelled as most of the dates are; '' where none is spelled in a way that we write. */
function usualSpelling(texts: readonly string[]): string {
  const ways = new Map<string, { count: number; readonly like: string }>();
  for (const like of texts) {
    if (!SPELLED.test(like) && !/^\d{6}(\d{2})?$/.test(like)) continue;
    // 2019/1/3 and 2019/11/23 are one way, 2019/01/03 is another.
    const way = like.replace(/\d+/g, (digits) => (digits.startsWith('0') ? '0' : digits.length > 4 ? '8' : '1'));
    const known = ways.get(way);
    if (known) known.count++;
    else ways.set(way, { count: 1, like });
  }
  const [most] = [...ways.values()].sort((a, b) => b.count - a.count);
  return most?.like ?? '';
}

/** `2020-04-09` spelled like `2019/1/3` or `2019年01月03日`. */
function spelledLike(like: string, value: string): string {
  const [, , first = '-', month = '', second = '', day = '', end = '', monthEnd = ''] = SPELLED.exec(like) ?? [];
  const isPadded = month.startsWith('0') || day.startsWith('0') || (month.length === 2 && day.length === 2 && first === '-');
  const [y, m, d] = value.split('-') as [string, string, string | undefined];
  const part = (text: string): string => (isPadded ? text : String(Number(text)));
  if (d === undefined) return `${y}${first}${part(m)}${monthEnd || (first === '年' ? '月' : '')}`;
  return second === '' ? `${y}-${m}-${d}` : `${y}${first}${part(m)}${second}${part(d)}${end}`;
}

function serialOf(day: number, dateSystem: 1900 | 1904): number {
  if (dateSystem === 1904) return day + 24_107;
  return day + 25_569 > 60 ? day + 25_569 : day + 25_568;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['是', '否'],
  ['有', '无'],
  ['√', '×'],
  ['1', '0'],
  ['Y', 'N'],
];

function truthForms(spec: ColumnSpec, value: boolean, context: ReadContext, near: Neighbours): CellForm[] {
  const said = near.texts.find((text) => spec.kind.read(text, context) === (value ? 1 : 0));
  const pair = PAIRS.find(([yes, no]) => near.texts.includes(yes) || near.texts.includes(no));
  const number = near.texts.length === 0 && near.numbers.length > 0 ? [value ? 1 : 0] : [];
  const texts = [said, pair?.[value ? 0 : 1], spec.kind.write(value ? 1 : 0)].filter(
    (text): text is string => text !== undefined,
  );
  return [...number, ...texts].map((one) => ({ value: one }));
}

const DIGITS: ReadonlySet<string> = new Set([kinds.idNumber.id, kinds.phone.id, kinds.bankCard.id, kinds.householdCode.id]);

/** Whether a program of sheets would take the text for a number, a date or a formula. */
function keepsText(spec: ColumnSpec, text: string): boolean {
  return DIGITS.has(spec.kind.id) || /^[\d=+\-@'.]/.test(text);
}

function saysSame({ kind }: ColumnSpec, read: number | string, value: Value): boolean {
  switch (kind.type) {
    case 'number':
      return typeof read === 'number' && typeof value === 'number' && Math.abs(read - value) <= Math.abs(value) * 1e-12;
    case 'truth':
      return read === (value ? 1 : 0);
    case 'text':
      return read === value;
    default:
      return kind.write(read) === value;
  }
}
