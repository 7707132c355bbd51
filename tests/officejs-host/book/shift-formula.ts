import { columnLetters, columnNumber } from './address';
import { type Shift, shiftRect } from './shift';

const STRING = /"(?:[^"]|"")*"/;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const AREA = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/;
const TOKEN = new RegExp(
  `(${STRING.source})|(${SHEET.source})?(?<![\\p{L}\\p{N}_.$])(${AREA.source})(?![\\p{L}\\p{N}_(.])`,
  'gu',
);
const PART = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula after rows or columns moved on the sheet called `moved`: `A1` and `A1:B2` references follow, texts in quotes and names stay.
 * `own` says that the formula stands on that sheet itself. Whole rows and columns (`A:A`) are left as they are.
 */
export function shiftFormula(formula: string, own: boolean, moved: string, shift: Shift): string {
  return formula.replace(TOKEN, (whole, quoted: string | undefined, sheet: string | undefined, area: string) => {
    if (quoted !== undefined) return whole;
    const name = sheet?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (name === undefined ? !own : name !== moved) return whole;
    const moved1 = shiftArea(area, shift);
    return `${sheet ?? ''}${moved1}`;
  });
}

function shiftArea(area: string, shift: Shift): string {
  const [first, last] = area.split(':') as [string, string | undefined];
  const [a, b] = [PART.exec(first), PART.exec(last ?? first)];
  if (!a || !b) return area;
  const rect = {
    top: Number(a[4]) - 1,
    left: columnNumber(a[2] as string),
    bottom: Number(b[4]) - 1,
    right: columnNumber(b[2] as string),
  };
  const to = shiftRect(rect, shift);
  if (!to) return '#REF!';
  const start = `${a[1]}${columnLetters(to.left)}${a[3]}${to.top + 1}`;
  return last === undefined ? start : `${start}:${b[1]}${columnLetters(to.right)}${b[3]}${to.bottom + 1}`;
}
