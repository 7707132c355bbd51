import { formatDay } from '../../packages/core/src/kinds/day';
import type { Severity } from '../../packages/core/src/rules/rule';
import { plantFaults } from '../generator/faults/plant-faults';
import { type Layout, layOut } from '../generator/layouts/lay-out';
import { asIs } from '../generator/layouts/legal-dirt';
import { toGrid } from '../generator/layouts/to-grid';
import { makeTownship } from '../generator/make-township';
import type { LedgerRow } from '../generator/records/ledger-row';
import { townshipRows } from '../generator/records/township-rows';
import { runLine } from '../generator/run-line';

/** One planted cause and the findings that it drew. */
export interface Cascade {
  readonly kind: string;
  /** Rules with severities of 错误 and 疑点, once each, in order of the findings. */
  readonly drawn: readonly { readonly rule: string; readonly severity: Severity }[];
}

export interface CascadeRun {
  readonly cascades: readonly Cascade[];
  /** 错误 at rows that no cause has anything to do with. */
  readonly elsewhere: readonly string[];
}

/**
 * Plants one cause of each kind into one correct township, each in a household, village or project of its own, and gives for each cause
 * the 错误 and 疑点 that stand in that household, village or project and do not stand there without it.
 */
export function runCascades(seed: number, year: number, layout: Layout = 'header-in-row-one'): CascadeRun {
  const township = makeTownship({ seed, year, persons: 2400, villages: 24, groups: 24, projects: 40 });
  const right = townshipRows(township);
  const { rows, faults } = plantFaults(township, right, { seed });
  const sheets = layOut(township, rows, layout, { typing: asIs });
  const previous = township.previous
    ? layOut(township.previous, townshipRows(township.previous), 'national-export', { typing: asIs }).map((sheet) =>
        toGrid(sheet, '上年.xlsx'),
      )
    : [];
  const options = { asOf: formatDay(township.asOf), previous };
  const correct = layOut(township, right, layout, { typing: asIs });
  const usual = new Set(
    runLine(
      correct.map((sheet) => toGrid(sheet, '测试镇.xlsx')),
      options,
    ).result.findings.map((finding) => `${finding.rule} ${finding.at[0]?.sheet} ${finding.at[0]?.row}`),
  );
  const { result } = runLine(
    sheets.map((sheet) => toGrid(sheet, '测试镇.xlsx')),
    options,
  );

  // Whose cause a row belongs to: that of the row itself, else of its household, project or village. Where two causes meet there, it is
  // that of which the place is the first.
  const causeOf = new Map<LedgerRow | string, number>();
  faults.forEach((fault, i) => {
    for (const { row } of fault.cells) causeOf.set(row, i);
  });
  for (const nth of [0, 1]) {
    faults.forEach((fault, i) => {
      for (const { row } of nth === 0 ? fault.cells.slice(0, 1) : fault.cells.slice(1))
        if (!causeOf.has(claimOf(row))) causeOf.set(claimOf(row), i);
    });
  }
  const causeAt = new Map<string, number>();
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      for (const [row, at] of block.rowOf) {
        const cause = causeOf.get(row) ?? causeOf.get(claimOf(row));
        if (cause !== undefined) causeAt.set(`${sheet.name} ${at}`, cause);
      }
    }
  }
  const drawn = faults.map(() => new Map<string, Severity>());
  const elsewhere: string[] = [];
  for (const finding of result.findings) {
    const at = `${finding.at[0]?.sheet} ${finding.at[0]?.row}`;
    if (finding.severity === 'notice' || usual.has(`${finding.rule} ${at}`)) continue;
    const cause = finding.at.map((place) => causeAt.get(`${place.sheet} ${place.row}`)).find((one) => one !== undefined);
    if (cause !== undefined) drawn[cause]?.set(finding.rule, finding.severity);
    else elsewhere.push(`${finding.severity} ${finding.rule} at ${at}`);
  }
  return {
    cascades: faults.map((fault, i) => ({
      kind: fault.kind,
      drawn: [...(drawn[i] as Map<string, Severity>)].map(([rule, severity]) => ({ rule, severity })),
    })),
    elsewhere,
  };
}

const claimOf = (row: LedgerRow): string => {
  if (row.household !== '') return row.household;
  return row.ledger === 'project' || row.ledger === 'payment' ? `project ${row.cells.项目名称}` : `village ${row.villageIndex}`;
};
