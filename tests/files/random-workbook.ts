import fc from 'fast-check';
import { type RawWorkbook, rawXlsx } from '../../packages/files/test/support';

/** A cell as the file states it, and as every reader must see it. */
export interface ModelCell {
  readonly column: number;
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly formula: string | undefined;
  readonly style: number;
}

export interface ModelSheet {
  readonly rows: readonly { readonly row: number; readonly hidden: boolean; readonly cells: readonly ModelCell[] }[];
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
}

export const MODEL_FORMATS = ['General', '0.00', '@', 'yyyy"年"m"月"d"日"', '#,##0.00 "元"'];
const ERRORS = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

const text = fc.oneof(
  fc.constantFrom(
    '测试甲',
    '户主',
    '520000199001010012',
    '=1+1',
    ' 前后 ',
    '多\n行',
    '<&>"\'',
    '__proto__',
    'constructor',
    '１２３',
    'é€😀',
    '_x000D_',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((s) => !/\p{Cc}|[\ufffe\uffff]/u.test(s) && s.trim() !== ''),
  fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCharCode(c)), minLength: 1, maxLength: 40 }),
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer({ min: 0, max: 10 ** 9 }).map((n) => n / 100),
  fc.constantFrom(520000199001010000, 0.1, 1e300, 5e-324, 123456789012345),
);
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: number },
  fc.boolean(),
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
  fc.constant(null),
);

const cell = (column: number): fc.Arbitrary<ModelCell> =>
  fc.record({
    column: fc.constant(column),
    value,
    formula: fc.option(fc.constantFrom('A1+1', 'SUM(A1:B2)', 'IF(A1>1,"是","否")'), { nil: undefined, freq: 6 }),
    style: fc.nat({ max: MODEL_FORMATS.length - 1 }),
  });

const columns = fc
  .uniqueArray(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 800 })), { maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));

/** Random sheets; merges lie below the rows, so that they hide nothing. */
export const modelSheet: fc.Arbitrary<ModelSheet> = fc.record({
  rows: fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
    .map((list) => list.sort((a, b) => a - b))
    .chain((list) =>
      fc.tuple(
        ...list.map((row) =>
          fc.record({ row: fc.constant(row), hidden: fc.boolean(), cells: columns.chain((c) => fc.tuple(...c.map(cell))) }),
        ),
      ),
    ),
  merges: fc
    .uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 })
    .map((list) => list.map((i) => ({ top: 70 + i * 4, bottom: 72 + i * 4, left: i, right: i + 2 }))),
});

const escapeMarkup = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const excelText = (s: string) => escapeMarkup(s.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

export function letters(column: number): string {
  let out = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) out = String.fromCharCode(65 + (rest % 26)) + out;
  return out;
}

/** The ways in which a file may say the same. */
export interface Dialect {
  readonly inline: boolean;
  readonly quote: '"' | "'";
  readonly spaces: boolean;
}
export const dialect: fc.Arbitrary<Dialect> = fc.record({
  inline: fc.boolean(),
  quote: fc.constantFrom('"' as const, "'" as const),
  spaces: fc.boolean(),
});

export function modelXlsx(sheet: ModelSheet, { inline, quote: q, spaces }: Dialect): Uint8Array {
  const strings: string[] = [];
  const gap = spaces ? '\n  ' : '';
  const cellXml = ({ column, value: v, formula, style }: ModelCell, row: number): string => {
    const f = formula === undefined ? '' : `<f>${escapeMarkup(formula)}</f>`;
    const head = `<c r=${q}${letters(column)}${row}${q} s=${q}${style}${q}`;
    if (v === null) return f === '' ? `${head}/>` : `${head}>${f}</c>`;
    if (typeof v === 'number') return `${head}>${f}<v>${v}</v></c>`;
    if (typeof v === 'boolean') return `${head} t=${q}b${q}>${f}<v>${v ? 1 : 0}</v></c>`;
    if (typeof v === 'object') return `${head} t=${q}e${q}>${f}<v>${v.error}</v></c>`;
    if (formula !== undefined) return `${head} t=${q}str${q}>${f}<v>${excelText(v)}</v></c>`;
    if (inline) return `${head} t=${q}inlineStr${q}><is><t xml:space="preserve">${excelText(v)}</t></is></c>`;
    return `${head} t=${q}s${q}><v>${strings.push(`<si><t xml:space="preserve">${excelText(v)}</t></si>`) - 1}</v></c>`;
  };
  const rows = sheet.rows.map(
    ({ row, hidden, cells }) =>
      `<row r=${q}${row}${q}${hidden ? ` hidden=${q}1${q}` : ''}>${gap}${cells.map((c) => cellXml(c, row)).join(gap)}</row>`,
  );
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${letters(left)}${top}:${letters(right)}${bottom}"/>`,
  );
  const raw: RawWorkbook = {
    sheets: {
      表: `${gap}<sheetData>${gap}${rows.join(gap)}${gap}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}`,
    },
    strings: '',
    styles:
      `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;元&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="5">${[0, 2, 49, 164, 165].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>`,
  };
  return rawXlsx({ ...raw, strings: strings.join('') });
}
