import { foldHeader } from '../sheet/fold-header';
import { signatureOf } from '../sheet/signature-of';
import type { Grid } from '../table/grid';
import { type FormLayout, readForm } from './form-layout';

/**
 * Identity of a form, made of its title without dates and numbers, of its heads and of where they stand: next month's is known again.
 * Another village in the rows, or one row more above them, is another form, so that what is remembered by place never slips.
 *
 * @example
 * const form = (title: string) => gridFromRows([[title, null], ['村', '户数'], ['测试一村', null]]);
 * formSignature(form('2023年11月监测对象月报')) === formSignature(form('2023年12月监测对象月报')) //=> true
 */
export function formSignature(grid: Grid): string {
  const layout = readForm(grid);
  return layout ? layoutSignature(layout) : 'f1-none';
}

/** The same of a form that was read. */
export function layoutSignature({ title, cells }: FormLayout): string {
  const plain = (text: string): string => foldHeader(text).key.replace(/\d+年?|[一二三四五六七八九十]{1,3}月|[月日度季周]/g, '');
  const headed = (of: 'row' | 'column', heads: 'rowHeads' | 'columnHeads'): readonly string[] => [
    ...new Map(
      cells.map((cell) => [cell[of], `${cell[of]}:${cell[heads].map((head) => foldHeader(head).key).join('/')}`]),
    ).values(),
  ];
  return signatureOf([plain(title ?? ''), ...headed('row', 'rowHeads'), ...headed('column', 'columnHeads')]).replace(/^h1/, 'f1');
}
