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

/** Free text. */
export const text: Kind<'text'> = {
  id: 'text',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '文字', en: 'text' },
  read: readPlainText,
  write: String,
  sqlType: 'VARCHAR',
  format: '@',
};
