import type { Scalar } from '@taizhang/core';
import { calendarDate } from '../../../packages/core/src/kinds/day';
import type { Random } from '../random';
import { columnOf } from '../records/field-of-title';
import type { LedgerId, LedgerRow } from '../records/ledger-row';
import type { PlannedColumn, PlannedLine, SheetPlan } from './sheet-plan';
import { spellHeader } from './spell-header';

/** What every layout needs to know of the sheet that it plans. */
export interface PlanInput {
  readonly ledger: LedgerId;
  readonly rows: readonly LedgerRow[];
  readonly titles: readonly string[];
  readonly asOf: number;
  /** Words of the sheet's title, such as 脱贫人口花名册. */
  readonly named: string;
  readonly householdCells?: SheetPlan['householdCells'];
  /** Given, headers are spelled in other ways that offices use. */
  readonly spelling?: Random;
}

const dayText = (day: number): string =>
  String(calendarDate(day)).replace(/^(\d{4})(\d\d)(\d\d)$/, (_, y, m, d) => `${y}年${Number(m)}月${Number(d)}日`);

function columnsOf(input: PlanInput): PlannedColumn[] {
  const used = new Set<string>();
  return input.titles.map((title) => {
    const spec = columnOf(input.ledger, title);
    return {
      title,
      header: [input.spelling ? spellHeader(input.spelling, input.ledger, title, used) : title],
      ofHousehold: spec.of === 'household',
    };
  });
}

const lines = (rows: readonly LedgerRow[]): PlannedLine[] => rows.map((row) => ({ row }));

/** Export of the national system: a title and a line with the day above, the header in row 3, nothing merged. */
export function nationalExport(input: PlanInput): SheetPlan {
  return {
    ledger: input.ledger,
    above: [{ text: [`（自定义）${input.named}`] }, { text: [`导出时间：${dayText(input.asOf)}`] }],
    columns: columnsOf(input),
    lines: lines(input.rows),
    householdCells: 'repeated',
  };
}

/** The header in row 1, as text exports have it. */
export function plainTable(input: PlanInput): SheetPlan {
  return {
    ledger: input.ledger,
    above: [],
    columns: columnsOf(input),
    lines: lines(input.rows),
    householdCells: input.householdCells ?? 'repeated',
  };
}

const PARENTS: readonly (readonly [RegExp, string])[] = [
  [/^(省|市|县|乡|村|组)$|县\(市|乡\(镇|行政村|自然村/, '行政区划'],
  [/风险|监测/, '监测情况'],
];

function withParents(columns: readonly PlannedColumn[]): PlannedColumn[] {
  return columns.map((column) => {
    const parent = PARENTS.find(([pattern]) => pattern.test(column.title))?.[1];
    return parent ? { ...column, header: [parent, ...column.header] } : column;
  });
}

/** 小计 after each group and 合计 at the end: the number of rows under the column that counts persons, else under the last one. */
function withTotals(rows: readonly LedgerRow[], width: number): PlannedLine[] {
  const result: PlannedLine[] = [];
  const total = (words: string, count: number): PlannedLine => {
    const text: Scalar[] = new Array<Scalar>(width).fill(null);
    text[1] = words;
    text[width - 1] = count;
    return { text, isTotal: true };
  };
  let from = 0;
  rows.forEach((row, i) => {
    result.push({ row });
    const next = rows[i + 1];
    if (next && next.villageIndex === row.villageIndex && next.groupIndex === row.groupIndex) return;
    result.push(total('小计', i + 1 - from));
    from = i + 1;
  });
  result.push(total('合计', rows.length));
  return result;
}

/**
 * The roster of a township office: merged title, a line with office, unit and day, a two-row header with merged parents, a serial
 * number, 小计 and 合计, signatures below.
 */
export function townshipRoster(input: PlanInput & { readonly totals?: boolean; readonly unit?: string }): SheetPlan {
  const columns: PlannedColumn[] = [
    { title: '', header: ['序号'], ofHousehold: false },
    ...withParents(columnsOf(input)),
    { title: '#', header: ['备注'], ofHousehold: false },
  ];
  const body = input.totals === false ? lines(input.rows) : withTotals(input.rows, columns.length);
  return {
    ledger: input.ledger,
    above: [
      { text: [`测试镇${String(calendarDate(input.asOf)).slice(0, 4)}年${input.named}`], merged: true },
      { text: [`填报单位：测试镇人民政府　　单位：${input.unit ?? '元'}　　填报时间：${dayText(input.asOf)}`], merged: true },
    ],
    columns,
    lines: [...body, { text: ['填表人：测试甲', null, null, '审核人：测试乙', null, null, '负责人（签字）：'] }],
    householdCells: input.householdCells ?? 'merged',
  };
}
