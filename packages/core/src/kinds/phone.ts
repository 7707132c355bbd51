import { digitsText, isAllDigits } from './digits-text';
import type { Kind } from './kind';
import { maskedNumber, notAPhone, severalValues } from './problems';

/**
 * A telephone number as text. Numbers stored as numbers become their digits; +86, spaces, and hyphens of a mobile number go; the
 * hyphen behind an area code stays. Whether it is a mobile number is for rules to say.
 */
export const phone: Kind<'text'> = {
  id: 'phone',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '电话号码', en: 'telephone number' },
  personal: 'number',
  isPlain: isMobileNumber,
  read: (cell) => {
    const text = digitsText(cell, notAPhone);
    if (typeof text !== 'string') return text;
    if (isMobileNumber(text)) return text;
    if (text.includes('*')) return maskedNumber;
    if (text.length > 48) return notAPhone;
    if (/\d{7}[,;/|]\d{7}/.test(text)) return severalValues;
    const bare = text.replace(/^(\(\+?86\)|\+?86-?|0086-?)(?=1\d)/, '');
    const digits = bare.replace(/-/g, '');
    if (digits.length === 11 && digits.startsWith('1') && /^\d+$/.test(digits)) return digits;
    return /^[\d()-]{3,20}$/.test(bare) && /\d{3}/.test(bare) ? bare : notAPhone;
  },
  write: String,
  sqlType: 'VARCHAR',
  validation: { type: 'text-length', min: 7, max: 13 },
  format: '@',
};

function isMobileNumber(text: string): boolean {
  return text.length === 11 && text.charCodeAt(0) === 0x31 && isAllDigits(text);
}
