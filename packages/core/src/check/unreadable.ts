import type { Severity } from '../rules/rule';

/** `incomePerHead` → `income-per-head`. */
export function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/([a-z])(\d)/g, '$1-$2');
}

/** Id of the generated rule that every column has: what stands in the cell can be read. */
export function readableRuleId(ledger: string, field: string): string {
  return `${ledger}/${kebab(field)}-readable`;
}

/**
 * How bad an unreadable cell is. What cannot be is 错误; a value outside a code list is 疑点, because lists drift by year and
 * place; a spelling that can mean two things is 疑点, because the person who typed it knows.
 */
export function unreadableSeverity(code: string): Severity {
  return SUSPECT.has(code) ? 'suspect' : 'error';
}
const SUSPECT: ReadonlySet<string> = new Set([
  'not-in-list',
  'two-digit-year',
  'ambiguous-date',
  'unit-in-cell-conflict',
  'not-exact',
  'ratio-scale-unclear',
  'percent-in-cell',
  'masked-number',
  'several-values',
  'year-only',
  'month-only',
  'no-year',
  'not-a-phone',
  'not-an-id',
  'not-a-card',
  'not-a-name',
  'says-nothing',
  'not-whole',
  'not-a-code',
]);
