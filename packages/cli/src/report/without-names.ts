import { type CheckReport, type FindingRow, findingRows, type Reading } from '@taizhang/core/report';

const SHOWN = 20;

/** The same report with the names of persons hidden, cut to the findings that a terminal shows. */
export function withoutNames(report: CheckReport, reading: Reading): CheckReport {
  const hidden = (rows: readonly FindingRow[]): FindingRow[] =>
    findingRows(
      rows.map((row) => row.finding),
      reading.pack,
      reading.lang,
      { names: false },
    );
  return {
    ...report,
    rows: [],
    first: hidden(report.first),
    groups: report.groups.map((group) => {
      const rows = hidden(group.rows.slice(0, SHOWN));
      return { ...group, rows, title: rows[0]?.title ?? group.title };
    }),
  };
}
