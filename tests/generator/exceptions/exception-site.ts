import type { Scalar } from '@taizhang/core';
import { number, text } from '../faults/fault-kind';
import type { LedgerRow, TownshipRows } from '../records/ledger-row';
import type { Township } from '../world/world';

type Cells = Readonly<Record<string, Scalar>>;
type Where = (row: LedgerRow) => boolean;

/** Changes a correct township into one that looks odd and is right. */
export interface ExceptionSite {
  readonly township: Township;
  readonly rows: TownshipRows;
  /** First person of the person ledger that meets the condition. */
  readonly person: (where: Where) => LedgerRow;
  /** Members of the same household in the person ledger. */
  readonly members: (row: LedgerRow) => LedgerRow[];
  readonly age: (row: LedgerRow) => number;
  /** Sets cells of a person in every ledger that has the person and the column. */
  readonly setPerson: (row: LedgerRow, cells: Cells) => void;
  /** Sets cells of a household in the household ledger, then everything that follows from its income. */
  readonly setHousehold: (code: string, cells: Cells) => void;
  /** Sets cells on every row of a household in the ledgers of the monitored and the roster. */
  readonly setMonitored: (code: string, cells: Cells) => void;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const TWINS: Readonly<Record<string, readonly string[]>> = {
  '是否参加新型农村合作医疗（城乡居民基本医疗保险）': ['是否参加城乡居民基本医疗保险'],
  成员联系电话: ['人联系电话', '家庭成员联系电话'],
  公益性岗位类型: ['公益性岗位'],
  失学或辍学原因: ['义务教育阶段未上学原因'],
  户主联系电话: [],
};

function settle(rows: TownshipRows, code: string): void {
  const row = rows.household.find((household) => household.household === code) as LedgerRow;
  const n = (title: string) => number(row.cells[title]);
  row.cells.转移性收入 = round(
    n('计划生育金') + n('低保金') + n('五保金') + n('养老保险金') + n('生态补偿金') + n('其他转移性收入'),
  );
  row.cells.财产性收入 = round(n('资产收益扶贫分红收入') + n('其他财产性收入'));
  row.cells.年收入 = round(n('工资性收入') + n('生产经营性收入') + n('财产性收入') + n('转移性收入'));
  row.cells.纯收入 = round(n('年收入') - n('生产经营性支出'));
  row.cells.人均纯收入 = round(n('纯收入') / n('家庭人口数'));
  for (const other of [...rows.roster, ...rows.monitored]) {
    if (other.household !== code) continue;
    for (const title of ['工资性收入', '生产经营性收入', '财产性收入', '转移性收入', '生产经营性支出', '纯收入', '人均纯收入'])
      if (title in other.cells) other.cells[title] = row.cells[title] ?? null;
    if ('人均纯收入（元）' in other.cells) other.cells['人均纯收入（元）'] = row.cells.人均纯收入;
  }
}

export function exceptionSite(township: Township, rows: TownshipRows): ExceptionSite {
  const setCells = (row: LedgerRow, cells: Cells) => {
    for (const [title, value] of Object.entries(cells))
      for (const each of [title, ...(TWINS[title] ?? [])]) if (each in row.cells) row.cells[each] = value;
  };
  return {
    township,
    rows,
    age: (row) => township.year - Number(text(row.cells.出生日期).slice(0, 4)),
    members: (row) => rows.person.filter((other) => other.household === row.household),
    person: (where) => {
      const found = rows.person.find(where);
      if (!found) throw new Error('No person of the small township is fit for this exception: choose another seed.');
      return found;
    },
    setPerson: (row, cells) => {
      const id = row.cells.证件号码;
      for (const ledger of [rows.person, rows.roster, rows.monitored])
        for (const other of ledger) if (other.cells.证件号码 === id) setCells(other, cells);
    },
    setHousehold: (code, cells) => {
      for (const row of rows.household) if (row.household === code) setCells(row, cells);
      settle(rows, code);
    },
    setMonitored: (code, cells) => {
      for (const ledger of [rows.monitored, rows.roster])
        for (const row of ledger) if (row.household === code) setCells(row, cells);
    },
  };
}
