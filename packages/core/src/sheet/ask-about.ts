import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { BindingDoubt } from '../table/sheet';

const WHY: Readonly<Record<BindingDoubt, readonly [string, string]>> = {
  similar: ['表头相近但不相同', 'the header is similar, not the same'],
  'several-fields': ['这个表头可以是好几项', 'the header may be several fields'],
  'parent-says-other': ['上级表头像是在说另一个对象或时间', 'its parent header seems to speak of another person or time'],
  'bracket-says-more': ['括号里的内容可能改变意思', 'what stands in brackets may change the meaning'],
  'needs-context': ['单凭这个表头无法确定', 'the header alone does not decide'],
  'values-differ': ['列里的内容与表头对不上', 'the values do not fit the header'],
  twice: ['同一项出现了两列，且内容不同', 'two columns say this and differ'],
  'two-years': ['同一项有不同年度的两列', 'two columns of different years say this'],
};

const shortened = (header: string) => (header.length > 30 ? `${header.slice(0, 30)}…` : header).replace(/\s+/g, ' ');

/** The question that a doubtful binding asks the clerk, in Chinese and English, one line. */
export function askAbout(
  doubt: BindingDoubt,
  header: string,
  field: string,
  alternatives: readonly string[],
  ledger: Ledger,
): string {
  const title = (name: string, lang: 'title' | 'en') => (ledger.columns[name] as ColumnSpec)[lang];
  const [zh, en] = WHY[doubt];
  const orZh = alternatives
    .slice(0, 3)
    .map((name) => `、“${title(name, 'title')}”`)
    .join('');
  const orEn = alternatives
    .slice(0, 3)
    .map((name) => `, ${title(name, 'en')}`)
    .join('');
  const head = shortened(header);
  return `“${head}”这一列是“${title(field, 'title')}”${orZh === '' ? '吗' : `${orZh}中的哪一项`}？（${zh}） / Is column “${head}” ${title(field, 'en')}${orEn}? (${en})`;
}
