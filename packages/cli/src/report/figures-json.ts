import type { ComputeResult } from '@taizhang/core';
import { type FiguresReport, hideNumbers, rowsBehind } from '@taizhang/core/report';
import type { Session } from '../session/session';

/** Changes when the document below does. */
export const COMPUTE_SCHEMA_VERSION = 1;

/** The one document of `compute --json`. Figures are in stored units (分, 0–1) and, under `printed`, in the indicator's unit. */
export function computeDocument(session: Session, report: FiguresReport, result: ComputeResult): object {
  return {
    schemaVersion: COMPUTE_SCHEMA_VERSION,
    pack: report.pack,
    source: session.files[0]?.source ?? '',
    sources: session.files.map(({ source, workbook }) => ({ name: source, kind: workbook.kind })),
    asOf: session.asOf,
    region: session.region,
    by: report.by,
    figures: [...report.whole, ...report.grouped].map(({ figure, indicator, table, value, low, high }) => ({
      ...figure,
      title: indicator.title['zh-CN'],
      group: figure.group.map((part) => (part === null ? null : hideNumbers(part))),
      printed: { value, low, high, unit: indicator.unit, digits: indicator.digits },
      behind: rowsBehind(figure, table),
    })),
    notComputed: result.notComputed,
    policyUsed: report.policy,
  };
}
