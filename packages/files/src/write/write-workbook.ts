import { columnLetters } from '@taizhang/core';
import type { SheetSpec, WorkbookSpec } from '@taizhang/core/report';
import { writeArchive } from '../zip/write-archive';
import { placeAddress } from './link-xml';
import { commentsXml, notesDrawing } from './note-xml';
import { safeAttribute, safeText } from './safe-text';
import { safeSheetNames } from './sheet-name';
import { filterRange, sheetXml, type WriteContext, type WrittenSheet } from './sheet-xml';
import { styleBook } from './style-book';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LIST_SHEET = '选项';

/** Lists too long for a validation, one a column of a hidden sheet. */
interface ListSheet {
  readonly lists: (readonly string[])[];
  readonly place: (values: readonly string[]) => string;
}

function listSheet(name: string): ListSheet {
  const lists: (readonly string[])[] = [];
  const columns = new Map<string, number>();
  const place = (values: readonly string[]): string => {
    const key = JSON.stringify(values);
    let column = columns.get(key);
    if (column === undefined) {
      column = lists.push(values) - 1;
      columns.set(key, column);
    }
    const letters = columnLetters(column);
    return placeAddress(name, `$${letters}$2:$${letters}$${Math.max(2, values.length + 1)}`);
  };
  return { lists, place };
}

function specOfLists(name: string, lists: readonly (readonly string[])[]): SheetSpec {
  const height = Math.max(0, ...lists.map((list) => list.length));
  return {
    name,
    visibility: 'hidden',
    landscape: false,
    columns: lists.map((_, i) => ({ title: `${LIST_SHEET}${i + 1}`, format: '@' })),
    rows: Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null)),
  };
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string {
  const items = relations.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${safeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypesXml(sheets: readonly WrittenSheet[]): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/styles.xml', 'styles') +
    override('/xl/sharedStrings.xml', 'sharedStrings') +
    sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
    sheets.map((sheet, i) => (sheet.notes.length > 0 ? override(`/xl/comments${i + 1}.xml`, 'comments') : '')).join('') +
    '</Types>'
  );
}

function definedNamesXml(specs: readonly SheetSpec[], names: readonly string[]): string {
  const items = specs.flatMap((spec, i) => {
    const titleRow = (spec.headings?.length ?? 0) + 1;
    const range = filterRange(spec)?.replace(/[A-Z]+|\d+/g, '$$$&');
    const place = (address: string): string => safeText(placeAddress(names[i] as string, address));
    const filter =
      range === undefined
        ? []
        : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${place(range)}</definedName>`];
    const titles =
      spec.landscape === false
        ? []
        : [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${place(`$${titleRow}:$${titleRow}`)}</definedName>`];
    return [...filter, ...titles];
  });
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}

function workbookXml(specs: readonly SheetSpec[], names: readonly string[]): string {
  const sheets = specs.map(({ visibility }, i) => {
    const state = visibility && visibility !== 'visible' ? ` state="${visibility}"` : '';
    return `<sheet name="${safeAttribute(names[i] as string)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const active = Math.max(
    0,
    specs.findIndex(({ visibility }) => visibility === undefined || visibility === 'visible'),
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>${definedNamesXml(specs, names)}</workbook>`;
}

function stringsXml(index: ReadonlyMap<string, number>): string {
  let items = '';
  for (const text of index.keys()) items += `<si><t xml:space="preserve">${safeText(text)}</t></si>`;
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${index.size}">${items}</sst>`;
}

function putSheet(parts: Map<string, string>, sheet: WrittenSheet, number: number): void {
  parts.set(`xl/worksheets/sheet${number}.xml`, sheet.xml);
  const links = sheet.links.map((target, i) => [`rIdLink${i + 1}`, 'hyperlink', target, true] as const);
  const notes =
    sheet.notes.length === 0
      ? []
      : ([
          ['rIdDrawing', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
          ['rIdComments', 'comments', `../comments${number}.xml`],
        ] as const);
  if (links.length + notes.length === 0) return;
  parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml([...links, ...notes]));
  if (notes.length === 0) return;
  parts.set(`xl/comments${number}.xml`, commentsXml(sheet.notes));
  parts.set(`xl/drawings/vmlDrawing${number}.vml`, notesDrawing(sheet.notes));
}

/**
 * Writes a new .xlsx workbook. Text is always a text cell: nothing in it can become a formula, also not when somebody edits the cell
 * (texts that begin like one carry Excel's quote prefix). What XML cannot hold is escaped as Excel does it; sheet names are made
 * legal; lists too long for a validation go to a hidden sheet `选项`. The same input gives the same bytes on every machine.
 *
 * @throws RangeError when a sheet has more rows or columns than Excel can hold, or there is no sheet at all
 *
 * @example
 * readWorkbook(writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '姓名' }], rows: [['=1+1']] }] }), { name: 'x' }).grids[0]?.rows[1] //=> ['=1+1']
 */
export function writeWorkbook(spec: WorkbookSpec): Uint8Array {
  if (spec.sheets.length === 0) throw new RangeError('A workbook has at least one sheet.');
  const names = safeSheetNames([...spec.sheets.map(({ name }) => name), LIST_SHEET]);
  const listName = names.pop() as string;
  const finalNames = new Map(spec.sheets.map(({ name }, i) => [name, names[i] as string]).reverse() as [string, string][]);
  const list = listSheet(listName);
  const context: WriteContext = {
    styles: styleBook(),
    stringIndex: new Map(),
    lists: list.place,
    nameOf: (sheet) => finalNames.get(sheet) ?? sheet,
  };
  const specs = [...spec.sheets];
  const sheets = specs.map((sheet, i) => sheetXml(sheet, context, i === 0));
  if (list.lists.length > 0) {
    const lists = specOfLists(listName, list.lists);
    specs.push(lists);
    names.push(listName);
    sheets.push(sheetXml(lists, context, false));
  }
  const relations = sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(specs, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([...relations, ['rIdStyles', 'styles', 'styles.xml'], ['rIdStrings', 'sharedStrings', 'sharedStrings.xml']]),
    ],
  ]);
  sheets.forEach((sheet, i) => {
    putSheet(parts, sheet, i + 1);
  });
  parts.set('xl/sharedStrings.xml', stringsXml(context.stringIndex));
  parts.set('xl/styles.xml', context.styles.xml());
  return writeArchive(parts);
}
