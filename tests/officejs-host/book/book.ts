import type { Rect } from './rect';
import type { Style } from './style';

/** What a cell holds: errors such as `#N/A` are told from the same text. Blank is `''`. */
export type CellValue = string | number | boolean | { readonly error: string };

export interface Cell {
  value: CellValue;
  /** With the leading `=`; then `value` is the result that the test gave, or 0. */
  formula?: string;
  style?: Style;
  link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a whole row or column has of its own. */
export interface Line {
  size?: number;
  hidden?: boolean;
  style?: Style;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  ranges: Rect[];
  priority: number;
  stopIfTrue: boolean;
  /** As the API gives and takes it: `{formula}` of a custom rule, `{formula1, operator}` of a cell value, … */
  rule: Record<string, unknown>;
  format: {
    fill?: string;
    font: Record<string, unknown>;
    numberFormat?: unknown;
    borders: Record<string, Record<string, unknown>>;
  };
}

export interface Validation {
  ranges: Rect[];
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface Table {
  readonly id: string;
  name: string;
  range: Rect;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filters: Record<string, unknown>;
}

export interface NamedItem {
  readonly id: string;
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface SheetComment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
  readonly replies: { readonly id: string; content: string }[];
}

/** A chart is what was set on it: plain values by path, such as `title.text`. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: { readonly sheet: string; rect: Rect };
  seriesBy: string;
  readonly series: ChartSeries[];
  readonly set: Record<string, unknown>;
}

export interface ChartSeries {
  name: string;
  values?: { readonly sheet: string; rect: Rect };
  categories?: { readonly sheet: string; rect: Rect };
  readonly set: Record<string, unknown>;
}

export interface Protection {
  readonly password?: string;
  readonly options: Record<string, unknown>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly rowLines: Map<number, Line>;
  readonly columnLines: Map<number, Line>;
  merges: Rect[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  readonly tables: Table[];
  readonly charts: Chart[];
  readonly names: NamedItem[];
  readonly comments: SheetComment[];
  readonly customProperties: Map<string, string>;
  protection: Protection | undefined;
  frozen: Rect | undefined;
  autoFilter: { range: Rect; criteria: Record<string, unknown> } | undefined;
  gridlines: boolean;
  headings: boolean;
  standardWidth: number;
  readonly page: Record<string, unknown>;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The whole workbook as data. Sheets stand in the order of their tabs. */
export interface Book {
  name: string;
  readonly sheets: Sheet[];
  active: string;
  /** Selected areas of each sheet, by its id. */
  readonly selection: Map<string, Rect[]>;
  readonly names: NamedItem[];
  readonly customXml: CustomXmlPart[];
  /** Serialised values, as the document keeps them. */
  settings: Map<string, string>;
  readonly application: { calculationMode: string; enableEvents: boolean };
  protectedStructure: boolean;
  nextId: number;
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    rows: new Map(),
    rowLines: new Map(),
    columnLines: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    names: [],
    comments: [],
    customProperties: new Map(),
    protection: undefined,
    frozen: undefined,
    autoFilter: undefined,
    gridlines: true,
    headings: true,
    standardWidth: 8.43,
    page: {},
  };
}

export function emptyBook(): Book {
  return {
    name: '台账.xlsx',
    sheets: [],
    active: '',
    selection: new Map(),
    names: [],
    customXml: [],
    settings: new Map(),
    application: { calculationMode: 'Automatic', enableEvents: true },
    protectedStructure: false,
    nextId: 1,
  };
}

/** An identity in the shape that Excel uses, counted up so that two runs are alike. */
export function newId(book: Book): string {
  const hex = (book.nextId++).toString(16).toUpperCase().padStart(8, '0');
  return `{${hex}-0001-0000-0000-000000000000}`;
}
