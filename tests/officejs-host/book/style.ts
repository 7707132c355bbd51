/** Format of one cell. Never changed in place: a change makes a new one, so that cells cannot share a change. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly pattern?: string;
  readonly font?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, BorderLine>>;
  readonly alignment?: Readonly<Record<string, unknown>>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

export const DEFAULT_FONT: Readonly<Record<string, unknown>> = {
  name: '宋体',
  size: 11,
  color: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  tintAndShade: 0,
};

export const DEFAULT_ALIGNMENT: Readonly<Record<string, unknown>> = {
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  autoIndent: false,
};

const NAMED_COLORS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` in capitals, from `#rrggbb`, `rrggbb` or one of the plain names; `undefined` when it is no colour. */
export function colorOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  return hex ? `#${(hex[1] as string).toUpperCase()}` : undefined;
}
