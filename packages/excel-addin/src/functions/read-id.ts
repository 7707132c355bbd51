import { kinds, Unreadable } from '@taizhang/core';

const WHY: Readonly<Record<string, string>> = {
  'damaged-number': '号码被当作数字保存，末几位已丢失，不能恢复。请查原件重新录入，并把单元格设为文本。',
  'masked-number': '号码被星号遮住，无法核对。',
  'several-values': '一个单元格里有两个号码，请分开填写。',
  'not-an-id': '这里不是证件号码。',
};

/** The number as the ledgers read it: width, spaces and guards folded; damaged digits are never guessed. */
export function readId(cell: string | number): string | { readonly why: string } {
  const read = kinds.idNumber.read(cell, { factor: 1, dateSystem: 1900 });
  return read instanceof Unreadable ? { why: WHY[read.code] ?? (WHY['not-an-id'] as string) } : String(read);
}

const LENGTHS = new Set([15, 18, 20, 22]);

/** Why nothing can be read from a number of this length; undefined where it can. */
export function wrongLength(id: string): { readonly why: string } | undefined {
  return LENGTHS.has(id.length) ? undefined : { why: `号码有 ${id.length} 位，应为 18 位（残疾证 20 位或 22 位，旧证 15 位）。` };
}
