import { isAllDigits } from './digits-text';
import { isDropped } from './fold';
import type { Kind } from './kind';
import { notAName } from './problems';
import { isHan, readPlainText, startsPlain } from './text';

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * A person's name. Spaces that only align (张　三) go, those between Latin words stay as one; the dots of names become ·.
 * A cell of digits only is `not-a-name`.
 */
export const personName: Kind<'text'> = {
  id: 'name',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '姓名', en: 'name' },
  personal: 'name',
  isPlain: isPlainName,
  read: (cell) => {
    if (typeof cell !== 'string') return typeof cell === 'object' ? readPlainText(cell) : notAName;
    const text = readPlainText(cell);
    if (typeof text !== 'string') return text;
    if (text.length > 100 || isAllDigits(text)) return notAName;
    return needsTidying(text) ? tidied(text) : text;
  },
  write: String,
  sqlType: 'VARCHAR',
  validation: { type: 'text-length', min: 1, max: 50 },
  format: '@',
};

/** Chinese characters only, or with plain letters, digits and signs behind: nothing to tidy. */
function isPlainName(text: string): boolean {
  if (text.length > 100 || !startsPlain(text)) return false;
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) && (code <= 0x20 || code >= 0x7f)) return false;
  }
  return true;
}

function needsTidying(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDropped(code) || isDot(code)) return true;
  }
  return false;
}

const DOTS: readonly number[] = [...'•‧・∙⋅．'].map((dot) => dot.charCodeAt(0));

// Names are Chinese characters by far: what lies below and above the dots is none without a search.
function isDot(code: number): boolean {
  return code >= 0x2022 && (code < 0x4e00 || code > 0xff00) && DOTS.includes(code);
}

function tidied(text: string): string {
  let name = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDropped(code)) {
      gap = gap || code === 0x20 || code === 0xa0 || code === 0x3000;
      continue;
    }
    if (gap && isLatin(code) && isLatin(name.charCodeAt(name.length - 1))) name += ' ';
    gap = false;
    name += isDot(code) ? '·' : text.charAt(i);
  }
  return name;
}
