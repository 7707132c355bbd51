import { cellAddress } from '@taizhang/core';
import type { FileNote } from './workbook';

export function noteHiddenValues(sheet: string, count: number): FileNote {
  return {
    code: 'values-below-merges',
    sheet,
    zh: `“${sheet}”的合并单元格下面藏着 ${count} 个看不见的值，没有读。取消合并可以看到它们。`,
    en: `Sheet “${sheet}” has ${count} values hidden below merged cells; they were not read. Unmerge the cells to see them.`,
  };
}

export function noteSkippedSheet(sheet: string): FileNote {
  return {
    code: 'not-a-worksheet',
    sheet,
    zh: `“${sheet}”是图表或宏表，没有单元格可读，已跳过。`,
    en: `“${sheet}” is a chart or macro sheet without cells and was skipped.`,
  };
}

export function noteSignature(): FileNote {
  return {
    code: 'signature-broken',
    zh: '原件带有数字签名；标记后的副本内容变了，签名不再有效。原件没有动。',
    en: 'The original is digitally signed; the marked copy has changed, so the signature no longer holds. The original is untouched.',
  };
}

export function noteFormulaTexts(sheet: string): FileNote {
  return {
    code: 'formula-text-unknown',
    sheet,
    zh: `“${sheet}”里有公式。旧格式 .xls 只读公式的结果，公式内容记为“?”。`,
    en: `Sheet “${sheet}” has formulas. Of an old .xls only their results are read; their text is given as “?”.`,
  };
}

export function noteRecalculated(): FileNote {
  return {
    code: 'formulas-recalculated',
    zh: '表里有公式：用 Excel 打开副本时会按改后的数重新计算，关闭时会问是否保存。别的软件里公式结果没有变的，请按 Ctrl+Shift+F9 重新计算。',
    en: 'The workbook has formulas: Excel computes them anew when the copy is opened, and asks to save when it is closed. Where another program still shows old results, press Ctrl+Shift+F9.',
  };
}

const REFUSALS = {
  'below-merge': {
    zh: '在合并单元格下面，看不见，没有写',
    en: 'lies unseen below a merged cell and was not written',
  },
  'array-formula': {
    zh: '属于一个数组公式，不能单独改，没有写',
    en: 'belongs to an array formula, which cannot be changed in part, and was not written',
  },
  'shared-formula': {
    zh: '的公式有别的单元格共用，改了会影响它们，没有写',
    en: 'holds a formula that other cells share; it was not written, as that would change them',
  },
} as const;

export function noteRefused(sheet: string, row: number, column: number, why: keyof typeof REFUSALS): FileNote {
  const cell = cellAddress(row, column);
  return {
    code: why,
    sheet,
    zh: `“${sheet}”${cell} ${REFUSALS[why].zh}。`,
    en: `Sheet “${sheet}”: ${cell} ${REFUSALS[why].en}.`,
  };
}
