import type { CellInput, SheetSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import type { CheckReport } from '../check-report';
import { rowList } from '../row-list';
import type { SheetReport } from '../sheet-report';

/**
 * What every sheet was recognised as: its columns, rows and what was skipped.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * const report = checkReport(reading, result, { names: false });
 * readingSheet(report, teller('zh')).name //=> '识别情况'
 */
export function readingSheet(report: CheckReport, tell: Tell): SheetSpec {
  return {
    name: tell('识别情况', 'What was read'),
    headings: [
      tell('识别情况', 'What was read'),
      tell('“待确认”和“没有读”的列没有参加核对。', 'Columns to be confirmed or left out were not checked.'),
    ],
    columns: [
      { title: tell('文件', 'File'), width: 20, wrap: true },
      { title: tell('表', 'Sheet'), width: 14, wrap: true },
      { title: tell('台账', 'Ledger'), width: 16, wrap: true },
      { title: tell('位置', 'Where'), width: 12 },
      { title: tell('表里写的', 'As written'), width: 30, wrap: true },
      { title: tell('读作', 'Read as'), width: 22, wrap: true },
      { title: tell('结果', 'State'), width: 10 },
      { title: tell('说明', 'Remark'), width: 50, wrap: true },
    ],
    rows: report.sheets.flatMap((sheet) => sheetRows(sheet, tell)),
    autoFilter: true,
  };
}

function sheetRows(sheet: SheetReport, tell: Tell): CellInput[][] {
  const start = [sheet.source, sheet.name, sheet.ledger];
  if (sheet.refused !== '')
    return [[...start, '', '', '', { value: tell('没有核对', 'not checked'), look: 'suspect' }, sheet.refused]];
  const state = { sure: tell('已认出', 'read'), doubtful: tell('待确认', 'to confirm'), unbound: tell('没有读', 'left out') };
  return [
    [
      ...start,
      tell(`第 ${rowList(sheet.headerRows)} 行`, `row ${rowList(sheet.headerRows)}`),
      tell('表头', 'header'),
      '',
      '',
      tell(`数据 ${sheet.rows} 行`, `${sheet.rows} rows of data`),
    ],
    ...sheet.columns.map((column): CellInput[] => [
      ...start,
      tell(`${column.letters} 列`, `column ${column.letters}`),
      column.header,
      column.title,
      column.state === 'doubtful' ? { value: state.doubtful, look: 'suspect' } : state[column.state],
      column.note,
    ]),
    ...sheet.skipped.map(({ why, rows }): CellInput[] => [
      ...start,
      tell(`第 ${rowList(rows)} 行`, `row ${rowList(rows)}`),
      why,
      '',
      tell('跳过', 'skipped'),
      tell(`${rows.length} 行`, `${rows.length} rows`),
    ]),
  ];
}
