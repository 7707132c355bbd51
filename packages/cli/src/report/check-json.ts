import { type CheckResult, columnLetters, type Pack, type Sheet } from '@taizhang/core';
import { findingHider, findingRows, hideNumbers, type Privacy } from '@taizhang/core/report';
import type { Session } from '../session/session';

/** Changes when the document below does. */
export const CHECK_SCHEMA_VERSION = 1;

/** The one document of `check --json`: findings as they are, with their cell and words; nothing in it is a whole personal number. */
export function checkDocument(session: Session, result: CheckResult, privacy: Privacy): object {
  const hide = findingHider(session.pack, privacy);
  const rows = findingRows(result.findings, session.pack, session.lang, privacy);
  return {
    schemaVersion: CHECK_SCHEMA_VERSION,
    pack: result.pack,
    source: session.files[0]?.source ?? '',
    sources: session.files.map(({ source, workbook }) => ({
      name: source,
      kind: workbook.kind,
      ...(workbook.encoding === undefined ? {} : { encoding: workbook.encoding }),
      notes: workbook.notes.map(({ code, sheet }) => ({ code, ...(sheet === undefined ? {} : { sheet }) })),
    })),
    asOf: session.asOf,
    region: session.region,
    sheets: session.sheets.map((sheet) => sheetDocument(sheet, session.pack)),
    findings: result.findings.map((finding, i) => {
      const row = rows[i] as (typeof rows)[number];
      return {
        ...hide(finding),
        sheet: row.sheet,
        cell: row.cell,
        row: row.row,
        message: `${row.title}${session.lang === 'zh' ? '。' : '. '}${row.what}${session.lang === 'zh' ? '' : ' '}${row.todo}`,
      };
    }),
    counts: result.counts,
    rules: result.rules,
    notRun: result.notRun,
  };
}

function sheetDocument(sheet: Sheet, pack: Pack): object {
  const ledger = pack.ledgers.find((one) => one.id === sheet.ledger);
  return {
    name: sheet.grid.sheet,
    source: sheet.grid.source,
    ledger: sheet.ledger,
    ...(ledger ? { ledgerTitle: ledger.title['zh-CN'] } : {}),
    confidence: sheet.confidence,
    ...(sheet.refused ? { refused: sheet.refused } : {}),
    headerRows: sheet.headerRows,
    rows: sheet.ledger === null ? 0 : sheet.dataRows.length,
    signature: sheet.signature,
    bindings: sheet.bindings.map(({ column, header, field, ...rest }) => ({
      column: columnLetters(column),
      header: hideNumbers(header),
      field,
      title: ledger?.columns[field]?.title ?? field,
      ...rest,
      ...(rest.question === undefined ? {} : { question: hideNumbers(rest.question) }),
    })),
    unbound: sheet.unbound.map(({ column, header, why }) => ({
      column: columnLetters(column),
      header: hideNumbers(header),
      why,
    })),
    skipped: sheet.skipped.map(({ row, through, why, text }) => ({
      row,
      ...(through === undefined ? {} : { through }),
      why,
      text: hideNumbers(text),
    })),
    statedDate: sheet.statedDate,
    ...(sheet.dateFrom === undefined ? {} : { dateFrom: sheet.dateFrom }),
    statedUnit: sheet.statedUnit,
    ...(sheet.hiddenRows === undefined ? {} : { hiddenRows: sheet.hiddenRows }),
  };
}
