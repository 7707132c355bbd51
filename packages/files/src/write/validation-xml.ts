import { cellAddress, type GridRange } from '@taizhang/core';
import type { ValidationRule, ValidationSpec } from '@taizhang/core/report';
import { serialOfIsoDate } from '../xlsx/iso-date';
import { safeAttribute, safeText } from './safe-text';

const LONGEST_INLINE_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const ANY = 999_999_999_999_999;

/** Where the lists go that do not fit into a validation: gives the formula of a range that holds these values. */
export type ListPlace = (values: readonly string[]) => string;

export function rangeAddress({ top, left, bottom, right }: GridRange): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

function fitsInline(values: readonly string[]): boolean {
  return (
    values.join(',').length <= LONGEST_INLINE_LIST &&
    values.every((value) => !/[,"\r\n]/.test(value) && value.trim() === value && value !== '')
  );
}

/** Operator and formulas of a rule with bounds. */
function bounds(
  min: number | undefined,
  max: number | undefined,
  lowest: number,
): [operator: string, first: number, second?: number] {
  if (min !== undefined && max !== undefined) return ['between', min, max];
  if (max !== undefined) return ['lessThanOrEqual', max];
  return ['greaterThanOrEqual', min ?? lowest];
}

function ruleXml(rule: ValidationRule, lists: ListPlace): { attributes: string; formulas: readonly string[] } {
  if (rule.kind === 'list') {
    const formula = fitsInline(rule.values) ? `"${rule.values.join(',')}"` : lists(rule.values);
    return { attributes: 'type="list"', formulas: [formula] };
  }
  if (rule.kind === 'formula') return { attributes: 'type="custom"', formulas: [rule.formula] };
  const [operator, ...formulas] =
    rule.kind === 'date'
      ? bounds(dayNumber(rule.min), dayNumber(rule.max), 1)
      : bounds(rule.min, rule.max, rule.kind === 'textLength' ? 0 : -ANY);
  return { attributes: `type="${rule.kind}" operator="${operator}"`, formulas: formulas.map(String) };
}

function dayNumber(date: string | undefined): number | undefined {
  return date === undefined ? undefined : serialOfIsoDate(date, 1900);
}

function optional(name: string, text: string | undefined, limit: number): string {
  return text === undefined || text === '' ? '' : ` ${name}="${safeAttribute(text, limit)}"`;
}

export function validationsXml(validations: readonly ValidationSpec[], lists: ListPlace): string {
  if (validations.length === 0) return '';
  const items = validations.map((spec) => {
    const { attributes, formulas } = ruleXml(spec.rule, lists);
    const style = spec.style && spec.style !== 'stop' ? ` errorStyle="${spec.style}"` : '';
    const texts =
      optional('errorTitle', spec.errorTitle, LONGEST_TITLE) +
      optional('error', spec.error, LONGEST_TEXT) +
      optional('promptTitle', spec.promptTitle, LONGEST_TITLE) +
      optional('prompt', spec.prompt, LONGEST_TEXT);
    const tags = formulas.map((formula, i) => `<formula${i + 1}>${safeText(formula)}</formula${i + 1}>`).join('');
    return `<dataValidation ${attributes}${style} allowBlank="${spec.allowBlank === false ? 0 : 1}" showInputMessage="1" showErrorMessage="1"${texts} sqref="${rangeAddress(spec.range)}">${tags}</dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}
