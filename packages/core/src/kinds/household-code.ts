import { digitsText, isPlainDigits } from './digits-text';
import type { Kind } from './kind';
import { notACode } from './problems';

/** A code of a household, a person, a village, a project or a voucher: text, however long its digits are. Words are refused. */
export const householdCode: Kind<'text'> = {
  id: 'household-code',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '编号', en: 'code' },
  isPlain: isPlainDigits,
  read: (cell) => {
    const text = digitsText(cell, notACode);
    if (typeof text !== 'string') return text;
    return text.length <= 64 && /[0-9A-Z]/.test(text) ? text : notACode;
  },
  write: String,
  sqlType: 'VARCHAR',
  validation: { type: 'text-length', min: 1, max: 32 },
  format: '@',
};
