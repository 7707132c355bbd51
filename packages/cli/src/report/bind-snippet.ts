import type { Sheet } from '@taizhang/core';
import { fieldTitle, type Tell } from '@taizhang/core/report';
import type { Session } from '../session/session';

/** The corrections file that would settle every doubtful column, with the likeliest answers filled in; '' when none is doubtful. */
export function bindSnippet(session: Session, tell: Tell): string {
  const seen = new Set<string>();
  const headers = session.sheets.flatMap((sheet) => {
    const ledger = session.pack.ledgers.find((one) => one.id === sheet.ledger);
    const doubtful = sheet.bindings.filter((binding) => binding.confidence === 'doubtful');
    if (!ledger || doubtful.length === 0 || seen.has(sheet.signature)) return [];
    seen.add(sheet.signature);
    const first = firstHeaded(sheet);
    return [
      {
        signature: sheet.signature,
        ledger: ledger.title['zh-CN'],
        bindings: doubtful.map((binding) => ({
          column: binding.column - first,
          field: fieldTitle(ledger, binding.field, (zh) => zh),
        })),
      },
    ];
  });
  if (headers.length === 0) return '';
  const lines = headers.map(
    ({ bindings, ...header }) =>
      `    ${JSON.stringify({ ...header, bindings: 0 }).slice(0, -2)}[\n${bindings.map((binding) => `      ${JSON.stringify(binding)}`).join(',\n')}\n    ]}`,
  );
  return [
    tell('【待确认的列】', '[Columns to confirm]'),
    tell(
      '存成一个 .json 文件，逐条核对 field（不是的改成正确的列名，不要的改成 null），再用 --bind 核对。同样的表头以后都不用再问。',
      'Save this as a .json file, put every field right (null leaves the column out) and give it with --bind. The same header is not asked about again.',
    ),
    '{',
    '  "schemaVersion": 1,',
    '  "headers": [',
    lines.join(',\n'),
    '  ]',
    '}',
    '',
    '',
  ].join('\n');
}

/** First column of the header that has a text: corrections count from it, so that a form moved sideways is still known. */
function firstHeaded(sheet: Sheet): number {
  return Math.min(
    ...sheet.bindings.map((binding) => binding.column),
    ...sheet.unbound.filter((column) => column.header !== '').map((column) => column.column),
  );
}
