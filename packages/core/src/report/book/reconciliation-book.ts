import type { ReconciledRow, ReconciledSide, Reconciliation } from '../../reconcile/reconciliation';
import type { CellInput, SheetSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import { hideName } from '../privacy/hide-name';
import { hideNumbers } from '../privacy/hide-numbers';

export interface ReconciliationBookOptions {
  /** Names in full; hidden unless asked for. */
  readonly names: boolean;
}

/** One line of the result: whom it is about, where the rows stand, what differs. */
interface Line {
  readonly kind: string;
  readonly row: ReconciledRow;
  readonly rowA: number | null;
  readonly rowB: number | null;
  readonly column: string;
  readonly valueA: string;
  readonly valueB: string;
  readonly letter: string;
}

/**
 * 比对结果 as a sheet: one row for each who stands only in the one list, only in the other, cannot be told, and one for each field that
 * differs; with a link to the cell. Numbers are cut to their last four.
 *
 * @example
 * const recognised = (rows: string[][]) => recognize(gridFromRows(rows), defaultPack.ledgers, { ledger: 'person' })[0] as never;
 * const list = recognised([['姓名', '身份证号'], ['测试甲', '520000199001010031']]);
 * const roll = recognised([['姓名', '证件号码'], ['测试乙', '520000199202020040']]);
 * const result = reconcile(list, roll, defaultPack.ledgers) as Reconciliation;
 * reconciliationSheet(result, teller('zh'), { names: false }).rows.map((row) => row[0]) //=> ['只在甲', '只在乙']
 */
export function reconciliationSheet(result: Reconciliation, tell: Tell, options: ReconciliationBookOptions): SheetSpec {
  const lines = linesOf(result, tell);
  const name = (text: string): string => hideNumbers(options.names ? text : hideName(text));
  const nameFields = new Set(result.fields.filter(({ field }) => /name$/i.test(field)).map(({ title }) => title));
  const value = (line: Line, text: string): string => (nameFields.has(line.column) ? name(text) : hideNumbers(text));
  const several = result.a.source !== result.b.source;
  const link = (side: ReconciledSide, row: number | null, letter: string): CellInput =>
    row === null
      ? null
      : {
          value: row,
          link: {
            ...(several ? { file: side.source } : {}),
            sheet: side.sheet,
            cell: `${letter || 'A'}${row}`,
          },
        };
  // Who is only in the second was not looked for in one direction: 0 would be a claim.
  const onlyB =
    result.direction === 'a-in-b'
      ? { zh: '', en: '' }
      : { zh: `只在乙 ${result.onlyB.length}，`, en: `only in B ${result.onlyB.length}, ` };
  return {
    name: tell('比对结果', 'Comparison'),
    headings: [
      tell('比对结果', 'Comparison'),
      tell(
        `甲：${saidSide(result.a, several)}　乙：${saidSide(result.b, several)}`,
        `A: ${saidSide(result.a, several)}; B: ${saidSide(result.b, several)}`,
      ),
      tell(
        `按${result.keyTitles.join('＋')}对应。一致 ${result.same}，只在甲 ${result.onlyA.length}，${onlyB.zh}不一致 ${result.differing.length}，说不清 ${result.unclear.length}。`,
        `By ${result.keyTitles.join(' + ')}. Same ${result.same}, only in A ${result.onlyA.length}, ${onlyB.en}differing ${result.differing.length}, unclear ${result.unclear.length}.`,
      ),
    ],
    columns: [
      { title: tell('情况', 'What'), width: 14 },
      { title: tell('姓名', 'Name'), width: 12 },
      { title: tell('证件尾号', 'Ends in'), width: 10, format: '@' },
      { title: tell('村', 'Village'), width: 14 },
      { title: tell('户编号', 'Household'), width: 20, format: '@' },
      { title: tell('甲行号', 'Row in A'), width: 9 },
      { title: tell('乙行号', 'Row in B'), width: 9 },
      { title: tell('不一致的项', 'Field'), width: 18, wrap: true },
      { title: tell('甲', 'A'), width: 22, wrap: true, format: '@' },
      { title: tell('乙', 'B'), width: 22, wrap: true, format: '@' },
      { title: tell('处理意见', 'To do'), width: 24, wrap: true },
    ],
    rows: lines.map((line): CellInput[] => [
      line.kind,
      name(line.row.who),
      line.row.idTail,
      line.row.village,
      hideNumbers(line.row.household, new Set([line.row.household])),
      link(result.a, line.rowA, line.letter),
      link(result.b, line.rowB, letterB(result, line)),
      line.column,
      value(line, line.valueA),
      value(line, line.valueB),
      null,
    ]),
    autoFilter: true,
  };
}

function saidSide(side: ReconciledSide, withFile: boolean): string {
  return hideNumbers(withFile ? `${side.source}“${side.sheet}”` : `“${side.sheet}”`);
}

function letterB(result: Reconciliation, line: Line): string {
  return result.fields.find(({ title }) => title === line.column)?.letterB ?? '';
}

function linesOf(result: Reconciliation, tell: Tell): Line[] {
  const plain = (kind: string, row: ReconciledRow, side: 'a' | 'b'): Line => ({
    kind,
    row,
    rowA: side === 'a' ? row.row : null,
    rowB: side === 'b' ? row.row : null,
    column: '',
    valueA: '',
    valueB: '',
    letter: '',
  });
  const unclear = {
    'no-key': tell('没有对应项', 'No key'),
    'damaged-key': tell('号码读不出', 'Damaged number'),
    'key-twice': tell('重复出现', 'Stands twice'),
  } as const;
  return [
    ...result.onlyA.map((row) => plain(tell('只在甲', 'Only in A'), row, 'a')),
    ...result.onlyB.map((row) => plain(tell('只在乙', 'Only in B'), row, 'b')),
    ...result.differing.flatMap(({ a, b, cells }) =>
      cells.map((cell): Line => {
        const field = result.fields.find((one) => one.field === cell.field);
        return {
          kind: tell('不一致', 'Differs'),
          row: a,
          rowA: a.row,
          rowB: b.row,
          column: field?.title ?? cell.field,
          valueA: cell.valueA,
          valueB: cell.valueB,
          letter: field?.letterA ?? '',
        };
      }),
    ),
    ...result.unclear.map((row) => plain(`${tell('说不清', 'Unclear')}：${unclear[row.why]}`, row, row.side)),
  ];
}
