import type { Finding } from '../../check/finding';
import type { CellInput, SheetColumn, SheetSpec, ValidationSpec } from '../../table/sheet-spec';
import { type Tell, teller } from '../../text/lang';
import { type FindingRow, findingRows } from '../finding-row';
import { hideNumbers } from '../privacy/hide-numbers';
import type { Privacy } from '../privacy/private-finding';
import type { Reading } from '../reading';
import { SEVERITY_SIGN } from '../severity';

/** What became of a finding: 未改, 新增, 再现, 核实属实, with the reason where there is one. */
export interface FindingState {
  readonly state: string;
  readonly note: string;
}

interface FormColumn extends SheetColumn {
  readonly cell: (row: FindingRow, number: number) => CellInput;
}

/**
 * 整改表: one row a finding that remains, in the order of the sheets, with columns for those who have to mend it. `states` are by the
 * finding's identity; findings without one are left out. Names of persons are hidden unless asked for, numbers always but for the last four.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const { findings } = check(reading.dataset, defaultPack);
 * const states = new Map(findings.map(({ identity }) => [identity, { state: '未改', note: '' }]));
 * rectificationSheet(reading, findings, states).rows[0]?.slice(1, 7) //=> ['Sheet1', 'A2', '', '', '520000000001', '测**']
 */
export function rectificationSheet(
  reading: Reading,
  findings: readonly Finding[],
  states: ReadonlyMap<string, FindingState>,
  privacy: Privacy = { names: false },
): SheetSpec {
  const tell = teller(reading.lang);
  const rows = findingRows(
    findings.filter(({ identity }) => states.has(identity)),
    reading.pack,
    reading.lang,
    privacy,
  );
  const several = new Set(rows.map(({ source }) => source)).size > 1;
  const columns = formColumns(states, several, tell);
  const headings = [
    tell('问题整改表', 'Findings to be mended'),
    tell(
      `共 ${rows.length} 条。后四列由责任单位填写。`,
      `${rows.length} findings. The last four columns are for those in charge.`,
    ),
  ];
  return {
    name: tell('整改表', 'To be mended'),
    headings,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row, i) => columns.map((column) => column.cell(row, i + 1))),
    freezeColumns: several ? 4 : 3,
    autoFilter: true,
    validations: rows.length === 0 ? [] : inputChecks(columns.length, headings.length + 2, rows.length, tell),
  };
}

function formColumns(states: ReadonlyMap<string, FindingState>, several: boolean, tell: Tell): FormColumn[] {
  const stateOf = (row: FindingRow): FindingState => states.get(row.finding.identity) ?? { state: '', note: '' };
  const wide = (title: string, width: number, cell: FormColumn['cell']): FormColumn => ({ title, width, wrap: true, cell });
  const digits = (title: string, width: number, cell: FormColumn['cell']): FormColumn => ({ title, width, format: '@', cell });
  return [
    { title: tell('序号', 'No.'), width: 5, cell: (_, number) => number },
    ...(several ? [wide(tell('文件', 'File'), 14, (row) => row.source)] : []),
    wide(tell('表', 'Sheet'), 10, (row) => row.sheet),
    { title: tell('单元格', 'Cell'), width: 8, cell: (row) => row.cell },
    wide(tell('村', 'Village'), 10, (row) => row.village),
    wide(tell('组', 'Group'), 8, (row) => row.group),
    digits(tell('户编号', 'Household'), 14, (row) => row.household),
    wide(tell('户主/姓名', 'Head/name'), 10, (row) =>
      row.head !== '' && row.head !== row.who ? `${row.head}/${row.who}` : row.who,
    ),
    digits(tell('证件尾号四位', 'Last four of ID'), 8, (row) => row.idTail),
    wide(tell('严重程度', 'Severity'), 8, (row) => ({
      value: `${SEVERITY_SIGN[row.severity]}${row.severityWord}`,
      look: row.severity,
    })),
    wide(tell('问题', 'Problem'), 24, (row) => row.title),
    wide(tell('具体情况', 'What exactly'), 32, (row) => row.what),
    wide(tell('整改要求', 'What to do'), 28, (row) => row.advice),
    wide(tell('依据', 'Basis'), 18, (row) => row.basis),
    wide(tell('状态', 'State'), 8, (row) => stateOf(row).state),
    wide(tell('核实说明', 'Reason'), 16, (row) => hideNumbers(stateOf(row).note)),
    { title: tell('整改措施', 'Measure'), width: 20, wrap: true, forPeople: true, cell: () => null },
    { title: tell('责任人', 'In charge'), width: 10, wrap: true, forPeople: true, cell: () => null },
    { title: tell('完成时限', 'Due'), width: 12, format: 'yyyy-mm-dd', forPeople: true, cell: () => null },
    { title: tell('整改情况', 'Outcome'), width: 10, wrap: true, forPeople: true, cell: () => null },
  ];
}

/** The last columns take a day and an outcome. */
function inputChecks(columns: number, top: number, rows: number, tell: Tell): ValidationSpec[] {
  const range = (column: number) => ({ top, left: column, bottom: top + rows - 1, right: column });
  return [
    {
      range: range(columns - 2),
      rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
      style: 'warning',
      promptTitle: tell('完成时限', 'Due'),
      prompt: tell('填日期，如 2026-12-31。', 'A date, such as 2026-12-31.'),
      error: tell('这一格应填日期。', 'This cell takes a date.'),
      allowBlank: true,
    },
    {
      range: range(columns - 1),
      rule: {
        kind: 'list',
        values: [tell('已修改', 'mended'), tell('核实属实', 'verified as true'), tell('待核实', 'to be verified')],
      },
      style: 'warning',
      promptTitle: tell('整改情况', 'Outcome'),
      prompt: tell('已修改、核实属实或待核实。', 'Mended, verified as true, or to be verified.'),
      error: tell('请从下拉列表中选；确需写别的，可以继续。', 'Choose from the list; go on if something else must stand here.'),
      allowBlank: true,
    },
  ];
}
