import type { CellValue } from './book';

/** What a cell becomes when something is put into it. `format` is set where Excel changes a General cell with the value. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!']);
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d*)?)(e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.\d*)?)%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})$/;
/** Year of a date written as month and day: a host of tests has no clock. */
const THIS_YEAR = 2026;

/** Excel keeps fifteen digits of a number. */
export const fifteenDigits = (number: number): number => Number(number.toPrecision(15));

/** Serial of a calendar date in the 1900 system, `undefined` for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(time / 86_400_000) + 25_569;
}

/**
 * What Excel makes of a value put into a cell of that format, as it does of typed input (through the API: assumed).
 * A text cell (`@`) keeps every text as it is; elsewhere what looks like a number, a date or a formula becomes one.
 */
export function typedValue(input: unknown, format: string): Typed | undefined {
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return undefined;
    return { value: format === '@' ? String(fifteenDigits(input)) : fifteenDigits(input) };
  }
  if (typeof input !== 'string') return undefined;
  if (input.length > 32_767) return undefined;
  if (format === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return formulaOf(input) ?? plainOf(input);
}

function formulaOf(input: string): Typed | undefined {
  if (input.length < 2) return undefined;
  if (input.startsWith('=')) return { value: 0, formula: input };
  const plain = NUMBER.test(input) || PERCENT.test(input);
  if (/^[+-]/.test(input) && !plain && !/^[-—\s]+$/.test(input)) return { value: { error: '#NAME?' }, formula: `=${input}` };
  if (/^@[A-Za-z_]/.test(input)) return { value: { error: '#NAME?' }, formula: `=${input.slice(1)}` };
  return undefined;
}

function plainOf(input: string): Typed {
  const text = input.trim();
  if (NUMBER.test(text)) return { value: fifteenDigits(Number(text.replaceAll(',', ''))) };
  const percent = PERCENT.exec(text);
  if (percent) return { value: fifteenDigits(Number(percent[1]) / 100), format: text.includes('.') ? '0.00%' : '0%' };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  return dateOf(text) ?? { value: input };
}

function dateOf(text: string): Typed | undefined {
  const full = DATE.exec(text);
  if (full) {
    const serial = serialOf(Number(full[1]), Number(full[2]), Number(full[3]));
    return serial === undefined || serial < 1 ? undefined : { value: serial, format: 'yyyy/m/d' };
  }
  const short = DAY.exec(text);
  const serial = short && serialOf(THIS_YEAR, Number(short[1]), Number(short[2]));
  return serial ? { value: serial, format: 'm"月"d"日"' } : undefined;
}
