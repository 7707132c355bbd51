import { digitsText, isAllDigits } from './digits-text';
import type { Kind } from './kind';
import { maskedNumber, notACard } from './problems';

/** A bank card or account number, always text; a numeric cell of more than fifteen digits is damaged. Hyphens between groups go. */
export const bankCard: Kind<'text'> = {
  id: 'bank-card',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '银行账号', en: 'bank account number' },
  personal: 'number',
  isPlain: isCardNumber,
  read: (cell) => {
    const text = digitsText(cell, notACard);
    if (typeof text !== 'string') return text;
    if (isCardNumber(text)) return text;
    if (text.includes('*')) return maskedNumber;
    if (text.length > 48) return notACard;
    const digits = text.replace(/-/g, '');
    return /^\d{6,40}$/.test(digits) ? digits : notACard;
  },
  write: String,
  sqlType: 'VARCHAR',
  validation: { type: 'text-length', min: 8, max: 32 },
  format: '@',
};

function isCardNumber(text: string): boolean {
  return text.length >= 6 && text.length <= 40 && isAllDigits(text);
}
