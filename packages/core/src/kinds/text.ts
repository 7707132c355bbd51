import type { Scalar } from '../table/grid';
import { isDropped } from './fold';
import type { Kind, Unreadable } from './kind';
import { cellError, saysNothing } from './problems';

/** Text without spaces and zero-width characters at its ends; 无 says nothing. Numbers become their digits. */
export function readPlainText(cell: Exclude<Scalar, null>): string | Unreadable {
  if (typeof cell !== 'string')
    return typeof cell === 'object' ? cellError : typeof cell === 'number' ? String(cell) : cell ? '是' : '否';
  let from = 0;
  let to = cell.length;
  while (from < to && isDropped(cell.charCodeAt(from))) from++;
  while (to > from && isDropped(cell.charCodeAt(to - 1))) to--;
  const text = to - from === cell.length ? cell : cell.slice(from, to);
  return text === '无' || text === '暂无' ? saysNothing : text;
}

/** A text between Chinese characters: nothing to trim. */
export function isPlainChinese(text: string): boolean {
  return startsPlain(text) && isHan(text.charCodeAt(text.length - 1));
}

/** Whether a text begins with a Chinese character, and not as 无 and 暂无 do, which say nothing. */
export function startsPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  return isHan(first) && first !== 0x65e0 && first !== 0x6682;
}

/** Whether a character is a Chinese one of the first plane's main block, where the usual ones are. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Free text. */
export const text: Kind<'text'> = {
  id: 'text',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '文字', en: 'text' },
  isPlain: isPlainChinese,
  read: readPlainText,
  write: String,
  sqlType: 'VARCHAR',
  format: '@',
};
