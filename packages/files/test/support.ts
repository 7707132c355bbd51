import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface RawWorkbook {
  /** Worksheet XML: the inside of `<worksheet>`, or a whole part where it begins with `<?xml`; by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Items of the shared string table: the inside of `<sst>`. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Further attributes of a `<sheet>`, by sheet name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function xmlPart(inside: string, root: string, namespaces = `xmlns="${MAIN}" xmlns:r="${RELS}"`): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${namespaces}>${inside}</${root}>`;
}

/** The parts of a workbook written by hand, by name. */
export function rawParts(raw: RawWorkbook): Record<string, Uint8Array> {
  const names = Object.keys(raw.sheets);
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': xmlPart(
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        override('xl/workbook.xml', 'sheet.main') +
        names.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
        (raw.styles === undefined ? '' : override('xl/styles.xml', 'styles')) +
        (raw.strings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')),
      'Types',
      'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
    ),
    '_rels/.rels': xmlPart(rel('rId1', 'officeDocument', 'xl/workbook.xml'), 'Relationships', `xmlns="${PACKAGE_RELS}"`),
    'xl/workbook.xml': xmlPart(
      `${raw.workbookPr ?? ''}<sheets>${names
        .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${raw.sheetAttributes?.[name] ?? ''} r:id="rId${i + 1}"/>`)
        .join('')}</sheets>`,
      'workbook',
    ),
    'xl/_rels/workbook.xml.rels': xmlPart(
      names.map((_, i) => rel(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        (raw.styles === undefined ? '' : rel('rIdStyles', 'styles', 'styles.xml')) +
        (raw.strings === undefined ? '' : rel('rIdStrings', 'sharedStrings', 'sharedStrings.xml')),
      'Relationships',
      `xmlns="${PACKAGE_RELS}"`,
    ),
  };
  names.forEach((name, i) => {
    const inside = raw.sheets[name] as string;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = inside.startsWith('<?xml') ? inside : xmlPart(inside, 'worksheet');
  });
  if (raw.styles !== undefined) parts['xl/styles.xml'] = xmlPart(raw.styles, 'styleSheet');
  if (raw.strings !== undefined) parts['xl/sharedStrings.xml'] = xmlPart(raw.strings, 'sst');
  Object.assign(parts, raw.parts);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]));
}

/** A workbook package written by hand, for the cases that no library writes. */
export function rawXlsx(raw: RawWorkbook): Uint8Array {
  return zipSync(rawParts(raw), { level: 6, mtime: '2024-01-01T00:00:00Z' });
}
