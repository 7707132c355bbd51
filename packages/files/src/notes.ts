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
