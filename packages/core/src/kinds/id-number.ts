import { digitsText, isDigitsOrCapitals, isPlainDigits } from './digits-text';
import type { Kind } from './kind';
import { damagedNumber, maskedNumber, notAnId, severalValues } from './problems';

/**
 * An identity number, always text: 18 characters, 15 of the first generation, 20 and 22 of disability certificates, other papers too.
 * Length and check digit are for rules to say; what is refused here cannot be a number at all: damaged (see `digitsText`), masked
 * with `*`, two numbers in one cell, words.
 *
 * @example
 * idNumber.read('52000019900101001ｘ', { factor: 1, dateSystem: 1900 }) //=> '52000019900101001X'
 */
export const idNumber: Kind<'text'> = {
  id: 'id-number',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '证件号码', en: 'identity number' },
  personal: 'number',
  isPlain: (text) => text.length <= 24 && isPlainDigits(text),
  read: (cell) => {
    const text = digitsText(cell, notAnId);
    if (typeof text !== 'string') return text;
    if (text.length <= 24 && isDigitsOrCapitals(text))
      return text.includes('E') && /^\d{1,3}E\d{1,3}$/.test(text) ? damagedNumber : text;
    if (text.includes('*')) return maskedNumber;
    if (/^[0-9A-Z]{15,22}[,;/|+-][0-9A-Z]{15,22}$/.test(text)) return severalValues;
    return text.length <= 24 && /^[0-9A-Z]+\([0-9A-Z]{1,2}\)$/.test(text) ? text : notAnId;
  },
  write: String,
  sqlType: 'VARCHAR',
  validation: { type: 'text-length', min: 15, max: 22 },
  format: '@',
};
