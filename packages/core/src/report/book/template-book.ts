import type { CodeList } from '../../codes/code-list';
import type { Ledger, ColumnSpec as LedgerColumn } from '../../ledgers/ledger';
import type { Pack } from '../../pack';
import type { CellInput, SheetColumn, ValidationRule, ValidationSpec, WorkbookSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import { textWidth } from '../text-width';
import { exampleOf } from './example-value';

/** Rows of the template that have input checks. */
const ROWS = 2000;
const HEADING_ROWS = 1;
const WIDEST_PRINT = 20;

/**
 * Columns that a template of a year asks for: those that exist then and are not computed from others. `null`: the newest form.
 *
 * @example
 * templateColumns(household, 2023)[0]?.[0] //=> 'province'
 */
export function templateColumns(ledger: Ledger, year: number | null): [string, LedgerColumn][] {
  return Object.entries(ledger.columns).filter(([, column]) => !column.computed && isIn(column, year));
}

function isIn({ from, to }: { readonly from?: number; readonly to?: number }, year: number | null): boolean {
  return year === null ? to === undefined : year >= (from ?? 0) && year <= (to ?? 9999);
}

/**
 * An empty ledger: its columns with drop-downs from the code lists, input checks and a note on every title. What to write, with a
 * made-up example, stands on a sheet of its own, so that no example is ever counted.
 *
 * @example
 * templateBook(household, defaultPack, null, teller('zh')).sheets.map((sheet) => sheet.name) //=> ['户表', '填写说明']
 */
export function templateBook(ledger: Ledger, pack: Pack, year: number | null, tell: Tell): WorkbookSpec {
  const columns = templateColumns(ledger, year);
  const title = ledger.title['zh-CN'];
  const lists = new Map(pack.codeLists.map((list) => [list.id, list]));
  return {
    sheets: [
      {
        name: title,
        headings: [year === null ? title : `${title}（${year}年）`],
        columns: columns.map(
          ([, column]): SheetColumn => ({
            title: column.title,
            width: Math.min(30, Math.max(10, textWidth(column.title) + 2)),
            ...(column.kind.format === undefined || column.kind.format === 'General' ? {} : { format: column.kind.format }),
            note: noteOf(column, lists, year),
          }),
        ),
        rows: [],
        validations: columns.flatMap(([, column], i) => validationOf(column, i, lists, year, tell)),
        freezeColumns: Math.min(columns.length, frozenColumns(ledger, columns)),
        // A form of fifty columns on one sheet of paper could not be read.
        landscape: columns.length <= WIDEST_PRINT,
      },
      guideSheet(ledger, columns, lists, year, tell),
    ],
  };
}

/** Columns up to the name stay in view where the name comes early. */
function frozenColumns(ledger: Ledger, columns: readonly (readonly [string, LedgerColumn])[]): number {
  const name = columns.findIndex(([field]) => field === (ledger.rowIs === 'person' ? 'memberName' : 'headName'));
  return name >= 0 && name < 10 ? name + 1 : 0;
}

function listValues(list: CodeList, year: number | null): string[] {
  return Object.entries(list.values)
    .filter(([, entry]) => isIn(entry, year))
    .map(([name]) => name);
}

function optionsOf(
  column: LedgerColumn,
  lists: ReadonlyMap<string, CodeList>,
  year: number | null,
): { readonly values: readonly string[]; readonly isClosed: boolean } | null {
  if (column.kind.type === 'truth') return { values: ['是', '否'], isClosed: true };
  const list = column.kind.list === undefined ? undefined : lists.get(column.kind.list);
  return list ? { values: listValues(list, year), isClosed: list.coverage === 'closed' } : null;
}

function validationOf(
  column: LedgerColumn,
  index: number,
  lists: ReadonlyMap<string, CodeList>,
  year: number | null,
  tell: Tell,
): ValidationSpec[] {
  const rule = ruleOf(column, lists, year);
  if (rule === null) return [];
  const top = HEADING_ROWS + 2;
  const options = optionsOf(column, lists, year);
  return [
    {
      range: { top, left: index, bottom: top + ROWS - 1, right: index },
      rule,
      style: options && !options.isClosed ? 'warning' : 'stop',
      promptTitle: tell(column.title, column.en),
      prompt: noteOf(column, lists, year, 200),
      errorTitle: tell(column.title, column.en),
      error:
        options && !options.isClosed
          ? tell('不在常用选项里。本地确有这个选项的，可以继续。', 'Not among the usual values; go on if it is right.')
          : tell(`这一格应填${kindWord(column)}。`, `This cell takes: ${column.kind.title.en}.`),
    },
  ];
}

function ruleOf(column: LedgerColumn, lists: ReadonlyMap<string, CodeList>, year: number | null): ValidationRule | null {
  // A cell of several values cannot have a drop-down: it would refuse two of them.
  if (column.kind.type === 'codes') return null;
  const options = optionsOf(column, lists, year);
  if (options) return { kind: 'list', values: options.values };
  const check = column.kind.validation;
  if (!check) return null;
  switch (check.type) {
    case 'whole':
    case 'decimal':
      return { kind: check.type, min: check.min, max: check.max };
    case 'date':
      return { kind: 'date', min: check.min, max: check.max };
    case 'text-length':
      return { kind: 'textLength', min: check.min, max: check.max };
    default:
      return null;
  }
}

function kindWord(column: LedgerColumn): string {
  return column.kind.type === 'truth' || column.kind.list !== undefined ? '下拉列表里的选项' : column.kind.title['zh-CN'];
}

const BLANK: Readonly<Record<LedgerColumn['blank'], string>> = {
  unknown: '空着表示还不清楚',
  zero: '空着算 0',
  no: '空着算“否”',
  none: '空着表示没有或不涉及',
};

/**
 * How a column is filled in, in a few sentences.
 *
 * @example
 * noteOf(household.columns.headCount, new Map(), null) //=> '填个数。单位：人。空着表示还不清楚。'
 */
export function noteOf(column: LedgerColumn, lists: ReadonlyMap<string, CodeList>, year: number | null, longest = 600): string {
  const options = optionsOf(column, lists, year);
  const parts = [
    column.kind.type === 'codes'
      ? `可填几项，用顿号隔开：${options?.values.join('、') ?? ''}`
      : options
        ? `选填：${options.values.join('、')}`
        : `填${column.kind.title['zh-CN']}`,
    column.unit === undefined ? '' : `单位：${column.unit}`,
    column.note?.replace(/。$/, '') ?? '',
    BLANK[column.blank],
  ].filter((part) => part !== '');
  const text = `${parts.join('。')}。`;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function guideSheet(
  ledger: Ledger,
  columns: readonly (readonly [string, LedgerColumn])[],
  lists: ReadonlyMap<string, CodeList>,
  year: number | null,
  tell: Tell,
): WorkbookSpec['sheets'][number] {
  return {
    name: tell('填写说明', 'How to fill in'),
    headings: [
      tell(`${ledger.title['zh-CN']}填写说明`, `How to fill in: ${ledger.title.en}`),
      tell(
        '示例都是编造的，不是真人。请只在前一张表里填写。',
        'The examples are made up. Fill in the sheet before this one only.',
      ),
    ],
    columns: [
      { title: tell('第几列', 'Column no.'), width: 8 },
      { title: tell('列的名称', 'Title'), width: 28, wrap: true },
      { title: tell('怎么填', 'What to write'), width: 60, wrap: true },
      { title: tell('编造的示例', 'Made-up example'), width: 24, wrap: true },
    ],
    rows: columns.map(([, column], i): CellInput[] => [
      i + 1,
      column.title,
      noteOf(column, lists, year),
      exampleOf(column, optionsOf(column, lists, year)?.values ?? []),
    ]),
  };
}
