import type { CellValue } from './book';

/** What `values` answers for a cell. */
export const plainValue = (value: CellValue): string | number | boolean => (typeof value === 'object' ? value.error : value);

/** What `valueTypes` answers for a cell. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What a cell shows: the formats that ledgers use; any other number format is shown as General (assumed). */
export function cellText(value: CellValue, format: string): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/[yYdD]|m{1,2}"/.test(format.replace(/\[[^\]]*\]/g, ''))) return dateText(value, format);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (/^0(\.0+)?%$/.test(format)) return `${(value * 100).toFixed(decimals)}%`;
  if (/^#,##0(\.0+)?/.test(format)) return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  if (/^0(\.0+)?(_\s)?$/.test(format)) return value.toFixed(decimals);
  return generalText(value);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e') as [string, string];
    return `${Number(mantissa)}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(10)));
}

function dateText(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const bare = (format.split(';')[0] as string).replace(/\[[^\]]*\]/g, '');
  return bare
    .replaceAll('"', '')
    .replaceAll('\\', '')
    .replace(/@$/, '')
    .replace(/y{4}|y{2}|m{1,2}|d{1,2}/gi, (part) => {
      const letter = part[0]?.toLowerCase();
      if (letter === 'y') return part.length === 4 ? String(year) : String(year).slice(2);
      const number = letter === 'm' ? month : day;
      return part.length === 2 ? String(number).padStart(2, '0') : String(number);
    });
}
