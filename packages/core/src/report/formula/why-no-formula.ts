import type { Pack } from '../../pack';
import type { Tell } from '../../text/lang';
import { fieldTitle } from '../sheet-report';
import type { FormulaDoubt } from './figure-formula';

/**
 * Why a figure is given as a value and not as a formula, with the first cell at which a formula would read something else.
 *
 * @example
 * whyNoFormula({ code: 'text-number', ledger: 'household', field: 'headCount', row: 9 }, defaultPack, teller('zh')) //=> '户表“家庭人口数”第 9 行的数是文本，公式不会计入'
 */
export function whyNoFormula({ code, ledger, field, row }: FormulaDoubt, pack: Pack, tell: Tell): string {
  const of = pack.ledgers.find(({ id }) => id === ledger);
  const column = field === undefined ? '' : fieldTitle(of, field, tell);
  const zh = `${of?.title['zh-CN'] ?? ''}${column === '' ? '' : `“${column}”`}${row === undefined ? '' : `第 ${row} 行`}`;
  const en = `${of?.title.en ?? ''}${column === '' ? '' : ` "${column}"`}${row === undefined ? '' : `, row ${row}`}`;
  switch (code) {
    case 'several-workbooks':
      return tell('台账分在几个工作簿里', 'the ledgers are in several workbooks');
    case 'several-sheets':
      return tell('台账分在几张表里，公式不能跨表去重', 'a formula cannot tell like codes of several sheets');
    case 'several-years':
      return tell('表里有几个年度或日期，公式分不开', 'the sheet holds several years or dates');
    case 'rows-between':
      return tell(`${zh}数据中间夹有合计、分段或空行`, `${en}: totals, headings or blank rows stand between the rows`);
    case 'column-missing':
      return tell(`缺列：${zh}`, `no column: ${en}`);
    case 'merged':
      return tell(`${zh}是合并的或承上行的单元格`, `${en}: merged, or carried over from the row above`);
    case 'unit':
      return tell(`${zh}的单位要换算`, `${en}: the unit has to be converted`);
    case 'text-number':
      return tell(`${zh}的数是文本，公式不会计入`, `${en}: a number stored as text, which a formula passes over`);
    case 'written-otherwise':
      return tell(
        `${zh}写得不规范（多了空格、存成了数字或不是标准选项），公式认不出`,
        `${en}: not written as in the list, with spaces, or as a number; a formula cannot tell`,
      );
    case 'unreadable':
      return tell(`${zh}读不出`, `${en}: cannot be read`);
    case 'too-long':
      return tell('公式太长', 'the formula would be too long');
    case 'too-many-rows':
      return tell('行数太多，去重公式会很慢', 'too many rows: telling like codes apart would be slow');
    case 'several-policy-values':
      return tell('各行用的政策值不同', 'the rows use different policy values');
    case 'undecided-groups':
      return tell(
        '有判断不了的行，按户去重时公式算法不同',
        'rows that cannot be judged: a formula would count households otherwise',
      );
    default:
      return tell(
        '算法要看同户其他人、别的台账或年龄，普通公式写不出',
        'it reads other rows, other ledgers or ages, which a plain formula cannot',
      );
  }
}
