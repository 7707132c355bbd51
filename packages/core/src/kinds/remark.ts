import type { Kind } from './kind';
import { isPlainChinese, readPlainText } from './text';

/** A remark: free text that no rule counts on and no report copies unasked. */
export const remark: Kind<'text'> = {
  id: 'remark',
  type: 'text',
  storage: 'text',
  title: { 'zh-CN': '备注', en: 'remark' },
  isPlain: isPlainChinese,
  read: readPlainText,
  write: String,
  sqlType: 'VARCHAR',
  format: '@',
};
