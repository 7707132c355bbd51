import type { CellLook, MarkSeverity } from '@taizhang/core/report';
import { MARK_SEVERITIES, severityFillXml } from '../severity-fill';
import { safeAttribute } from './safe-text';

/** How a written cell looks. */
export interface Style {
  readonly format?: string | undefined;
  readonly look?: CellLook | 'title' | 'heading' | 'header' | 'link' | undefined;
  readonly wrap?: boolean | undefined;
  /** Text that Excel must not take for a formula when somebody edits the cell. */
  readonly quoted?: boolean | undefined;
}

/** Collects the styles of a workbook; `of` gives the number of a style. */
export interface StyleBook {
  of(style: Style): number;
  xml(): string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FONT = '<name val="宋体"/><charset val="134"/>';
const FONTS = [
  `<font><sz val="11"/>${FONT}</font>`,
  `<font><b/><sz val="11"/>${FONT}</font>`,
  `<font><b/><sz val="14"/>${FONT}</font>`,
  `<font><sz val="11"/><color rgb="FF7F7F7F"/>${FONT}</font>`,
  `<font><u/><sz val="11"/><color rgb="FF0563C1"/>${FONT}</font>`,
];
const FONT_OF: Readonly<Record<string, number>> = { bold: 1, header: 1, title: 2, muted: 3, link: 4 };
const HEADER_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill>';
const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('');
const FIRST_CUSTOM_FORMAT = 164;

function fillOf(look: Style['look']): number {
  if (look === 'header') return 2;
  const at = MARK_SEVERITIES.indexOf(look as MarkSeverity);
  return at < 0 ? 0 : 3 + at;
}

export function styleBook(): StyleBook {
  const formats = new Map<string, number>([
    ['General', 0],
    ['@', 49],
  ]);
  const xfs: string[] = [];
  const numbers = new Map<string, number>();
  const formatId = (code: string): number => {
    let id = formats.get(code);
    if (id === undefined) {
      id = FIRST_CUSTOM_FORMAT + formats.size - 2;
      formats.set(code, id);
    }
    return id;
  };
  const xf = ({ format = 'General', look, wrap = false, quoted = false }: Style): string => {
    const plain = look === 'title' || look === 'heading';
    const align =
      look === 'header'
        ? 'horizontal="center" vertical="center" wrapText="1"'
        : wrap
          ? 'vertical="top" wrapText="1"'
          : 'vertical="center"';
    return `<xf numFmtId="${formatId(format)}" fontId="${FONT_OF[look ?? ''] ?? 0}" fillId="${fillOf(look)}" borderId="${plain ? 0 : 1}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
  };
  const of = (style: Style): number => {
    const text = xf(style);
    let number = numbers.get(text);
    if (number === undefined) {
      number = xfs.push(text);
      numbers.set(text, number);
    }
    return number;
  };
  return { of, xml: () => stylesXml(formats, xfs) };
}

function stylesXml(formats: ReadonlyMap<string, number>, xfs: readonly string[]): string {
  const custom = [...formats].filter(([, id]) => id >= FIRST_CUSTOM_FORMAT);
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    HEADER_FILL,
    ...MARK_SEVERITIES.map((severity) => severityFillXml(severity)),
  ];
  const numFmts = custom.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${safeAttribute(code)}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    (custom.length > 0 ? `<numFmts count="${custom.length}">${numFmts}</numFmts>` : '') +
    `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}
