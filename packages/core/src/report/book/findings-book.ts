import type { CellInput, SheetColumn, SheetSpec, ValidationSpec, WorkbookSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import type { CheckReport } from '../check-report';
import { datesText } from '../data-dates';
import type { FindingRow } from '../finding-row';
import { SEVERITY_SIGN, severityWord } from '../severity';
import { readingSheet } from './reading-sheet';

/** Where a click on a finding leads: the marked copy of its source when there is one, else the source itself; null is this workbook. */
export type LinkTarget = (source: string) => string | null;

export interface FindingsBookOptions {
  readonly linkTo: LinkTarget;
  /** One sheet more for each village. */
  readonly byVillage: boolean;
}

interface BookColumn extends SheetColumn {
  readonly cell: (row: FindingRow) => CellInput;
}

/**
 * The findings workbook: what is wrong, one row a finding; what to mend first; by rule; what was read; what was not checked.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * const report = checkReport(reading, result, { names: false });
 * findingsBook(report, teller('zh'), { linkTo: (source) => source, byVillage: false }).sheets[0]?.name //=> '核查结果'
 */
export function findingsBook(report: CheckReport, tell: Tell, options: FindingsBookOptions): WorkbookSpec {
  const columns = findingColumns(tell, options.linkTo, report.sheets);
  const heading = headingOf(report, tell);
  const sheets: SheetSpec[] = [
    findingSheet(tell('核查结果', 'Findings'), [tell('核查结果', 'Findings'), heading], report.rows, columns, tell),
    findingSheet(
      tell('先改这20条', 'First 20'),
      [
        tell('先改这20条', 'Mend these first'),
        tell(
          '最有把握、影响最大的排在前面。改完再查一次。',
          'The most certain and most consequential first. Check again when they are mended.',
        ),
      ],
      report.first,
      columns,
      tell,
    ),
    ruleSheet(report, tell),
    readingSheet(report, tell),
    notCheckedSheet(report, tell),
  ];
  return { sheets: options.byVillage ? [...sheets, ...villageSheets(report.rows, columns, tell)] : sheets };
}

function headingOf(report: CheckReport, tell: Tell): string {
  const { error, suspect, notice, rows } = report.counts;
  const date = datesText(report.asOf, tell);
  return tell(
    `数据日期 ${date}　共 ${rows} 行　错误 ${error}　疑点 ${suspect}　提示 ${notice}　规则版本 ${report.pack}`,
    `Date of the data ${date}; ${rows} rows; errors ${error}, to verify ${suspect}, notes ${notice}; rules ${report.pack}`,
  );
}

function findingColumns(tell: Tell, linkTo: LinkTarget, sheets: CheckReport['sheets']): BookColumn[] {
  const several = new Set(sheets.map((sheet) => sheet.source)).size > 1;
  const fileOf = (source: string): { readonly file?: string } => {
    const file = linkTo(source);
    return file === null ? {} : { file };
  };
  const linked = (row: FindingRow): CellInput =>
    row.cell === ''
      ? null
      : {
          value: row.cell,
          link: {
            ...fileOf(row.source),
            sheet: row.sheet,
            cell: row.cell,
            tip: tell(`到“${row.sheet}”的 ${row.cell}`, `To ${row.cell} of "${row.sheet}"`),
          },
        };
  return [
    { title: tell('序号', 'No.'), width: 5, cell: (row) => row.number },
    ...(several ? [{ title: tell('文件', 'File'), width: 14, wrap: true, cell: (row: FindingRow) => row.source }] : []),
    { title: tell('表', 'Sheet'), width: 10, wrap: true, cell: (row) => row.sheet },
    { title: tell('单元格', 'Cell'), width: 7, cell: linked },
    { title: tell('村', 'Village'), width: 9, wrap: true, cell: (row) => row.village },
    { title: tell('组', 'Group'), width: 7, wrap: true, cell: (row) => row.group },
    { title: tell('户编号', 'Household'), width: 14, wrap: true, cell: (row) => row.household },
    {
      title: tell('户主/姓名', 'Head/name'),
      width: 10,
      wrap: true,
      cell: (row) => (row.head !== '' && row.head !== row.who ? `${row.head}/${row.who}` : row.who),
    },
    { title: tell('证件尾号四位', 'Last four of ID'), width: 8, cell: (row) => row.idTail },
    {
      title: tell('严重程度', 'Severity'),
      width: 8,
      cell: (row) => ({ value: `${SEVERITY_SIGN[row.severity]}${row.severityWord}`, look: row.severity }),
    },
    { title: tell('问题', 'Problem'), width: 22, wrap: true, cell: (row) => row.title },
    { title: tell('具体情况', 'What exactly'), width: 32, wrap: true, cell: (row) => row.what },
    { title: tell('为什么', 'Why'), width: 24, wrap: true, cell: (row) => row.why },
    {
      title: tell('怎么改', 'What to do'),
      width: 26,
      wrap: true,
      cell: (row) => row.advice,
    },
    { title: tell('依据', 'Basis'), width: 14, wrap: true, cell: (row) => row.basis },
    { title: tell('规则编号', 'Rule'), width: 14, wrap: true, cell: (row) => row.rule },
    { title: tell('处理结果', 'Outcome'), width: 9, forPeople: true, cell: () => null },
    { title: tell('说明', 'Remark'), width: 14, wrap: true, forPeople: true, cell: () => null },
  ];
}

function findingSheet(
  name: string,
  headings: readonly string[],
  rows: readonly FindingRow[],
  columns: readonly BookColumn[],
  tell: Tell,
): SheetSpec {
  const outcome = columns.findIndex((column) => column.title === tell('处理结果', 'Outcome'));
  const first = headings.length + 2;
  const validation: ValidationSpec = {
    range: { top: first, left: outcome, bottom: Math.max(first, first + rows.length - 1), right: outcome },
    rule: {
      kind: 'list',
      values: [tell('已修改', 'mended'), tell('核实属实', 'verified as true'), tell('待核实', 'to be verified')],
    },
    promptTitle: tell('处理结果', 'Outcome'),
    prompt: tell(
      '已修改：台账已改。核实属实：情况真实，请在“说明”写原因。待核实：还要入户或比对。',
      'Mended; verified as true (say why under Remark); or to be verified.',
    ),
    error: tell('请从下拉列表中选。', 'Choose from the list.'),
  };
  return {
    name,
    headings,
    columns: columns.map(({ cell: _, ...column }) => ({ ...column, wrap: true })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
    freezeColumns: columns.findIndex((column) => column.title === tell('单元格', 'Cell')) + 1,
    autoFilter: true,
    validations: rows.length === 0 ? [] : [validation],
  };
}

function villageSheets(rows: readonly FindingRow[], columns: readonly BookColumn[], tell: Tell): SheetSpec[] {
  const villages = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const village = row.village === '' ? tell('村名不明', 'Village not known') : row.village;
    const list = villages.get(village);
    if (list) list.push(row);
    else villages.set(village, [row]);
  }
  return [...villages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([village, list]) =>
      findingSheet(
        village,
        [tell(`${village}核查结果`, `Findings: ${village}`), tell(`共 ${list.length} 条`, `${list.length} findings`)],
        list,
        columns,
        tell,
      ),
    );
}

function ruleSheet(report: CheckReport, tell: Tell): SheetSpec {
  return {
    name: tell('按规则汇总', 'By rule'),
    headings: [tell('按规则汇总', 'Findings by rule'), headingOf(report, tell)],
    columns: [
      { title: tell('严重程度', 'Severity'), width: 9 },
      { title: tell('问题', 'Problem'), width: 40, wrap: true },
      { title: tell('条数', 'Findings'), width: 8 },
      { title: tell('为什么', 'Why'), width: 44, wrap: true },
      { title: tell('怎么改', 'What to do'), width: 44, wrap: true },
      { title: tell('依据', 'Basis'), width: 28, wrap: true },
      { title: tell('规则编号', 'Rule'), width: 34, wrap: true },
    ],
    rows: report.groups.map((group) => {
      const first = group.rows[0] as FindingRow;
      return [
        { value: `${SEVERITY_SIGN[group.severity]}${severityWord(group.severity, tell)}`, look: group.severity },
        group.title,
        group.count,
        first.why,
        first.todo,
        first.basis,
        group.rule,
      ];
    }),
    autoFilter: true,
  };
}

function notCheckedSheet(report: CheckReport, tell: Tell): SheetSpec {
  return {
    name: tell('未查项目', 'Not checked'),
    headings: [
      tell('未查项目', 'Not checked'),
      tell(
        '下列规则没有核对，原因和办法如下。没有核对不等于没有问题。',
        'These rules were not checked. Not checked does not mean in order.',
      ),
    ],
    columns: [
      { title: tell('原因', 'Reason'), width: 36, wrap: true },
      { title: tell('办法', 'What helps'), width: 44, wrap: true },
      { title: tell('规则', 'Rule'), width: 44, wrap: true },
      { title: tell('规则编号', 'Rule id'), width: 40, wrap: true },
    ],
    rows: report.notChecked.flatMap((group) =>
      group.rules.map((rule, i) => [group.reason, group.todo, group.titles[i] as string, rule]),
    ),
    autoFilter: true,
  };
}
