import { type CheckResult, columnNumber, type Grid, parseDay, type Severity } from '@taizhang/core';
import { type CheckReport, checkReport, datesText, type Lang, teller, whoText } from '@taizhang/core/report';
import { optionHints } from '../report/option-hints';
import type { Session } from '../session/session';
import { cellText, gridMasks } from './cell-text';

/** What the page is given: plain data, nothing in it is fetched later. */
export interface PageData {
  readonly lang: Lang;
  readonly showsNumbers: boolean;
  /** Address of the same page in the other language, and with the numbers shown or hidden. */
  readonly links: { readonly lang: string; readonly numbers: string };
  readonly title: string;
  readonly summary: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly sheets: readonly PageSheet[];
  readonly findings: readonly PageFinding[];
  /** Numbers of the findings to mend first. */
  readonly first: readonly number[];
  readonly groups: readonly { readonly title: string; readonly severity: Severity; readonly findings: readonly number[] }[];
}

export interface PageSheet {
  readonly name: string;
  readonly state: string;
  /** First column shown (A = 0) and their count. */
  readonly left: number;
  readonly width: number;
  /** Rows that stay in view: everything down to the last header row. */
  readonly frozen: number;
  readonly numbers: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Cells that a merge spans to the right: `row:column` → columns. */
  readonly spans: Readonly<Record<string, number>>;
}

export interface PageFinding {
  readonly severity: Severity;
  readonly word: string;
  readonly sheet: number;
  /** Row as the sheet shows it. */
  readonly row: number;
  readonly columns: readonly number[];
  readonly cell: string;
  readonly who: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly basis: string;
  readonly rule: string;
  /** The other places, for their marks. */
  readonly also: readonly { readonly sheet: number; readonly row: number; readonly columns: readonly number[] }[];
}

const FROZEN = 5;
const WIDEST = 256;

/** Makes the data of the page. Names stay, as on the sheet itself; numbers of persons are masked unless asked for. */
export function pageData(
  session: Session,
  result: CheckResult,
  lang: Lang,
  showsNumbers: boolean,
  links: PageData['links'],
): PageData {
  const tell = teller(lang);
  const report = checkReport({ ...session, lang }, result, { names: true }, optionHints(teller(lang)));
  const grids = [...new Set(session.sheets.map((sheet) => sheet.grid))];
  const at = new Map(grids.map((grid, i) => [`${grid.source}\u0001${grid.sheet}`, i]));
  const several = new Set(grids.map((grid) => grid.source)).size > 1;
  const placeOf = (place: { source: string; sheet: string; row: number; columns: readonly string[] }) => ({
    sheet: at.get(`${place.source}\u0001${place.sheet}`) ?? 0,
    row: place.row,
    columns: place.columns.map(columnNumber),
  });
  return {
    lang,
    showsNumbers,
    links,
    title: tell('台账核查', 'Ledger check'),
    summary: summaryOf(report, session, lang),
    counts: { error: result.counts.error, suspect: result.counts.suspect, notice: result.counts.notice },
    sheets: grids.map((grid) => pageSheet(grid, session, showsNumbers, several, report, lang)),
    findings: report.rows.map((row) => {
      const [primary, ...also] = row.finding.at.map(placeOf);
      return {
        severity: row.severity,
        word: row.severityWord,
        sheet: primary?.sheet ?? 0,
        row: primary?.row ?? 0,
        columns: primary?.columns ?? [],
        cell: row.cell,
        who: whoText(row, tell),
        title: row.title,
        what: row.what,
        why: row.why,
        todo: row.advice,
        basis: row.basis,
        rule: row.rule,
        also,
      };
    }),
    first: report.first.map((row) => row.number - 1),
    groups: report.groups.map((group) => ({
      title: group.title,
      severity: group.severity,
      findings: group.rows.map((row) => row.number - 1),
    })),
  };
}

/** 数据日期｜监测线, and what was not checked. */
function summaryOf(report: CheckReport, session: Session, lang: Lang): string[] {
  const tell = teller(lang);
  const date = datesText(report.asOf, tell);
  const line = monitoringLine(session, report.asOf[report.asOf.length - 1] ?? null, lang);
  const sheets = report.sheets.filter((sheet) => sheet.ledger === '').length;
  const columns = report.sheets.reduce(
    (sum, sheet) => sum + sheet.columns.filter((column) => column.state === 'doubtful').length,
    0,
  );
  const rules = report.notChecked.reduce((sum, group) => sum + group.rules.length, 0);
  return [
    ...(line === null ? [tell(`数据日期 ${date}`, `Data of ${date}`)] : [tell(`数据日期 ${date}`, `Data of ${date}`), line]),
    tell(`未查 ${sheets} 表 ${columns} 列 ${rules} 条规则`, `Not checked: ${sheets} sheets, ${columns} columns, ${rules} rules`),
  ];
}

/** The monitoring line that holds for these data; null before there was one. */
function monitoringLine(session: Session, date: string | null, lang: Lang): string | null {
  const tell = teller(lang);
  if (
    date === null ||
    Number(date.slice(0, 4)) < 2020 ||
    !session.pack.parameters.some((parameter) => parameter.id === 'monitoring-line')
  )
    return null;
  const answer = session.policy.valueAt('monitoring-line', parseDay(date) ?? Number.NaN, session.region);
  if (!answer) return tell('监测线 未填', 'Monitoring line not entered');
  return tell(
    `监测线 ${answer.set.value} 元${answer.status === 'verified' ? '' : '（未经核实）'}`,
    `Monitoring line ${answer.set.value} yuan${answer.status === 'verified' ? '' : ' (unverified)'}`,
  );
}

function pageSheet(
  grid: Grid,
  session: Session,
  showsNumbers: boolean,
  several: boolean,
  report: CheckReport,
  lang: Lang,
): PageSheet {
  const tell = teller(lang);
  const own = session.sheets.filter((sheet) => sheet.grid === grid);
  const masks = gridMasks(own, session.pack, showsNumbers);
  const width = Math.min(WIDEST, grid.columnCount);
  const last = Math.max(0, ...own.flatMap((sheet) => sheet.headerRows));
  const frozen = Array.from(grid.rowNumbers).filter((number) => number <= last).length;
  const reports = own.map((sheet) => report.sheets[session.sheets.indexOf(sheet)]);
  const spans: Record<string, number> = {};
  for (const merge of grid.merges)
    if (merge.right > merge.left && merge.left < width)
      spans[`${merge.top}:${merge.left}`] = Math.min(merge.right, width - 1) - merge.left + 1;
  return {
    name: several ? `${grid.source} · ${grid.sheet}` : grid.sheet,
    state: reports
      .map((one) =>
        one
          ? one.refused === ''
            ? tell(`${one.ledger}，${one.rows} 行数据`, `${one.ledger}, ${one.rows} rows of data`)
            : one.refused
          : '',
      )
      .join(tell('；', '; ')),
    left: 0,
    width,
    frozen: frozen <= FROZEN ? frozen : 0,
    numbers: Array.from(grid.rowNumbers),
    rows: grid.rows.map((row, i) =>
      Array.from({ length: Math.min(width, row.length) }, (_, column) =>
        masks(cellText(grid, i, column), grid.rowNumbers[i] as number, column),
      ),
    ),
    spans,
  };
}
