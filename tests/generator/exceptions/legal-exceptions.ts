import type { Grid } from '@taizhang/core';
import { dayNumber } from '../../../packages/core/src/kinds/day';
import { type Layout, layOut } from '../layouts/lay-out';
import { asIs } from '../layouts/legal-dirt';
import { toGrid } from '../layouts/to-grid';
import { makeTownship } from '../make-township';
import { townshipRows } from '../records/township-rows';
import type { Township } from '../world/world';
import { type ExceptionSite, exceptionSite } from './exception-site';
import { householdExceptions } from './household-exceptions';
import { personExceptions } from './person-exceptions';

/** Something that looks wrong and is right: no 错误 may be reported of it. */
export interface LegalException {
  readonly id: string;
  /** In the words of the office. */
  readonly title: string;
  readonly year?: number;
  readonly layout?: Layout;
  /** Day of the household ledger's export, yyyymmdd, where it is not the others'. */
  readonly householdAsOf?: string;
  readonly change: (site: ExceptionSite) => void;
}

const exceptions: readonly LegalException[] = [...personExceptions, ...householdExceptions];

/** Titles and workbooks of the legal exceptions, each in a small township that is otherwise right. */
export function legalExceptions(
  seed: number,
): { readonly id: string; readonly title: string; readonly grids: readonly Grid[] }[] {
  const townships = new Map<number, Township>();
  return exceptions.map(({ id, title, year = 2023, layout, householdAsOf, change }) => {
    const township = townships.get(year) ?? makeTownship({ seed, year, persons: 240, villages: 2, groups: 4, projects: 8 });
    townships.set(year, township);
    const rows = townshipRows(township);
    change(exceptionSite(township, rows));
    const options = { typing: asIs };
    const chosen = layout ?? 'header-in-row-one';
    if (householdAsOf === undefined)
      return { id, title, grids: layOut(township, rows, chosen, options).map((sheet) => toGrid(sheet, `${id}.xlsx`)) };
    const earlier = {
      ...township,
      asOf: dayNumber(Number(householdAsOf.slice(0, 4)), Number(householdAsOf.slice(4, 6)), Number(householdAsOf.slice(6))),
    };
    const others = layOut(township, rows, chosen, { ...options, ledgers: ['person', 'roster', 'monitored', 'village'] });
    const households = layOut(earlier, rows, chosen, { ...options, ledgers: ['household'] });
    return { id, title, grids: [...households, ...others].map((sheet) => toGrid(sheet, `${id}.xlsx`)) };
  });
}
