import type { SheetSpec, ValidationRule, ValidationSpec } from '@taizhang/files';
import { rangeAddress } from './address';
import type { ListColumns } from './list-columns';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
/** Excel cuts titles and texts here. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** What may be typed into a sheet, with hints and refusals in words. */
export function addValidations(sheet: Excel.Worksheet, spec: SheetSpec, lists: ListColumns): void {
  for (const one of spec.validations ?? []) {
    const { dataValidation } = sheet.getRange(rangeAddress(one.range));
    dataValidation.rule = ruleOf(one.rule, lists);
    dataValidation.ignoreBlanks = one.allowBlank !== false;
    if (one.prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...words(one.promptTitle, one.prompt) };
    dataValidation.errorAlert = { showAlert: true, style: STYLES[one.style ?? 'stop'], ...words(one.errorTitle, one.error) };
  }
}

function words(title: ValidationSpec['errorTitle'], text: string | undefined): { title: string; message: string } {
  return { title: (title ?? '').slice(0, LONGEST_TITLE), message: (text ?? '').slice(0, LONGEST_TEXT) };
}

function ruleOf(rule: ValidationRule, lists: ListColumns): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: lists.sourceOf(rule.values) } };
  if (rule.kind === 'formula') return { custom: { formula: `=${rule.formula}` } };
  const bounds = boundsOf(rule.min, rule.max);
  if (rule.kind === 'date') return { date: bounds as Excel.DateTimeDataValidation };
  if (rule.kind === 'whole') return { wholeNumber: bounds as Excel.BasicDataValidation };
  return rule.kind === 'decimal'
    ? { decimal: bounds as Excel.BasicDataValidation }
    : { textLength: bounds as Excel.BasicDataValidation };
}

function boundsOf(min: number | string | undefined, max: number | string | undefined): object {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  if (min !== undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  return { formula1: max ?? 0, operator: 'LessThanOrEqualTo' };
}
