import type { CheckResult } from '@taizhang/core';
import { findingRows, type Reading, SEVERITY_SIGN, type SheetSpec } from '@taizhang/core/report';
import type { EngineWords } from '../text/engine';
import type { RectificationRow } from './checking';

/** 整改表: what remains, one row a finding, with columns for those who have to mend it. Names as in the sheet, numbers by their last four. */
export function rectificationSheet(
  reading: Reading,
  result: CheckResult,
  rows: readonly RectificationRow[],
  { rectification: words }: EngineWords,
): SheetSpec {
  const asked = new Map(rows.map((row) => [row.identity, row]));
  const findings = result.findings.filter((finding) => asked.has(finding.identity));
  const said = findingRows(findings, reading.pack, reading.lang, { names: true });
  const first = 4;
  const outcome = 17;
  return {
    name: words.sheet,
    headings: [words.title, words.lead(said.length)],
    columns: [
      { title: words.number, width: 5 },
      { title: words.sheetColumn, width: 10, wrap: true },
      { title: words.cell, width: 8 },
      { title: words.village, width: 10, wrap: true },
      { title: words.group, width: 8, wrap: true },
      { title: words.household, width: 14, wrap: true, format: '@' },
      { title: words.who, width: 10, wrap: true },
      { title: words.idTail, width: 8, format: '@' },
      { title: words.severity, width: 8 },
      { title: words.problem, width: 24, wrap: true },
      { title: words.what, width: 32, wrap: true },
      { title: words.todo, width: 28, wrap: true },
      { title: words.state, width: 8 },
      { title: words.note, width: 16, wrap: true },
      { title: words.measure, width: 20, wrap: true },
      { title: words.responsible, width: 10, wrap: true },
      { title: words.deadline, width: 12, format: 'yyyy-mm-dd' },
      { title: words.outcome, width: 10, wrap: true },
    ],
    rows: said.map((row, i) => {
      const { state = '', note = '' } = asked.get(row.finding.identity) ?? {};
      const who = row.head !== '' && row.head !== row.who ? `${row.head}/${row.who}` : row.who;
      return [
        i + 1,
        row.sheet,
        row.cell,
        row.village,
        row.group,
        row.household,
        who,
        row.idTail,
        { value: `${SEVERITY_SIGN[row.severity]}${row.severityWord}`, look: row.severity },
        row.title,
        row.what,
        row.advice,
        state,
        note,
        null,
        null,
        null,
        null,
      ];
    }),
    freezeColumns: 3,
    autoFilter: true,
    validations:
      said.length === 0
        ? []
        : [
            {
              range: { top: first, left: outcome, bottom: first + said.length - 1, right: outcome },
              rule: { kind: 'list', values: words.outcomes },
              allowBlank: true,
            },
          ],
  };
}
