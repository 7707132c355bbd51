import { parseLocal, splitAddress } from '../book/address';
import type { Sheet } from '../book/book';
import { usedRect, WHOLE_SHEET } from '../book/cells';
import type { Rect } from '../book/rect';
import { colorOf } from '../book/style';
import { accessDenied, HostError, invalidArgument, invalidOperation, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type Method, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import { AUTO_FILTER_TYPE } from './auto-filter';
import { CHARTS_TYPE } from './chart-collection';
import { COMMENTS_TYPE } from './comment-collection';
import { CUSTOM_PROPERTIES_TYPE } from './custom-property-collection';
import { eventMethods } from './event-methods';
import { FREEZE_PANES_TYPE } from './freeze-panes';
import { NAMES_TYPE } from './named-item-collection';
import { PAGE_LAYOUT_TYPE } from './page-layout';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { rangeObject } from './range-places';
import { alive, rangeOf } from './range-ref';
import { TABLES_TYPE } from './table-collection';
import { checkSheetName } from './worksheet-collection';
import { WORKSHEET_PROTECTION_TYPE } from './worksheet-protection';

const live = (host: HostState, sheet: Sheet, member: string): void => alive(host, { sheet }, `Worksheet.${member}`);
const whole = (sheet: Sheet) => ({ sheet, rect: WHOLE_SHEET });

const used = (orNull: boolean): Method<Sheet> =>
  reads((sheet, [valuesOnly], host) => {
    live(host, sheet, 'getUsedRange');
    const rect = usedRect(sheet, WHOLE_SHEET, valuesOnly === true);
    if (rect) return object(RANGE_TYPE, { sheet, rect });
    return orNull ? null : rangeObject(whole(sheet), { top: 0, left: 0, bottom: 0, right: 0 }, 'Worksheet.getUsedRange');
  });

const visibleBeside = (host: HostState, sheet: Sheet): Sheet | undefined =>
  host.book.sheets.find((one) => one !== sheet && one.visibility === 'Visible');

function remove(sheet: Sheet, host: HostState): void {
  live(host, sheet, 'delete');
  if (host.book.protectedStructure) throw accessDenied('Worksheet.delete');
  const beside = visibleBeside(host, sheet);
  if (sheet.visibility === 'VeryHidden' || !beside) throw invalidOperation('Worksheet.delete');
  host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1);
  host.book.selection.delete(sheet.id);
  if (host.book.active === sheet.id) host.book.active = beside.id;
  host.raise(15, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
}

const areas = (host: HostState, sheet: Sheet, text: unknown): HostObject => {
  if (text === null || text === undefined) return object(AREAS_TYPE, { sheet, rects: [WHOLE_SHEET] });
  if (typeof text !== 'string' || text.length > 8192) throw invalidArgument('Worksheet.getRanges');
  const rects = text.split(/[,;]/).map((part): Rect => {
    const rect = parseLocal(splitAddress(part).text);
    if (!rect) throw invalidArgument('Worksheet.getRanges');
    return rect;
  });
  live(host, sheet, 'getRanges');
  return object(AREAS_TYPE, { sheet, rects });
};

const plain = (get: (sheet: Sheet) => unknown, set: (sheet: Sheet, value: never) => void): Prop<Sheet> => ({
  get,
  set: (sheet, value, host) => {
    live(host, sheet, 'set');
    set(sheet, value as never);
  },
});

const gridlines = plain(
  (sheet) => sheet.gridlines,
  (sheet, value: boolean) => {
    sheet.gridlines = value;
  },
);
const headings = plain(
  (sheet) => sheet.headings,
  (sheet, value: boolean) => {
    sheet.headings = value;
  },
);

const neighbour = (step: 1 | -1, orNull: boolean): Method<Sheet> =>
  reads((sheet, [visibleOnly], host) => {
    const sheets = host.book.sheets.filter((one) => one === sheet || visibleOnly !== true || one.visibility === 'Visible');
    const next = sheets[sheets.indexOf(sheet) + step];
    if (next) return object(WORKSHEET_TYPE, next);
    if (orNull) return null;
    throw itemNotFound('Worksheet.getNext');
  });

export const WORKSHEET_TYPE: ObjectType<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  place: (sheet) => sheet.name,
  props: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        live(host, sheet, 'name');
        if (host.book.protectedStructure) throw accessDenied('Worksheet.name');
        sheet.name = checkSheetName(host, value, 'Worksheet.name', sheet);
      },
    },
    Position: {
      get: (sheet, host) => host.book.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        const { sheets } = host.book;
        live(host, sheet, 'position');
        if (host.book.protectedStructure) throw accessDenied('Worksheet.position');
        if (!Number.isInteger(value) || value < 0 || value >= sheets.length) throw invalidArgument('Worksheet.position');
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(value, 0, sheet);
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        live(host, sheet, 'visibility');
        if (host.book.protectedStructure) throw accessDenied('Worksheet.visibility');
        if (!['Visible', 'Hidden', 'VeryHidden'].includes(value)) throw invalidArgument('Worksheet.visibility');
        const beside = visibleBeside(host, sheet);
        if (value !== 'Visible' && !beside) throw invalidOperation('Worksheet.visibility');
        sheet.visibility = value;
        if (value !== 'Visible' && host.book.active === sheet.id && beside) host.book.active = beside.id;
      },
    },
    TabColor: plain(
      (sheet) => sheet.tabColor,
      (sheet, value: string) => {
        const color = value === '' ? '' : colorOf(value);
        if (color === undefined) throw invalidArgument('Worksheet.tabColor');
        sheet.tabColor = color;
      },
    ),
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardWidth: plain(
      (sheet) => sheet.standardWidth,
      (sheet, value: number) => {
        sheet.standardWidth = value;
      },
    ),
    StandardHeight: { get: () => 15 },
    EnableCalculation: { get: () => true, set: () => undefined },
  },
  nav: {
    Charts: (sheet) => object(CHARTS_TYPE, sheet),
    Tables: (sheet) => object(TABLES_TYPE, { lists: [{ sheet }], own: sheet }),
    Names: (sheet) => object(NAMES_TYPE, { sheet, names: sheet.names }),
    Protection: (sheet) => object(WORKSHEET_PROTECTION_TYPE, sheet),
    FreezePanes: (sheet) => object(FREEZE_PANES_TYPE, sheet),
    AutoFilter: (sheet) => object(AUTO_FILTER_TYPE, sheet),
    Comments: (sheet) => object(COMMENTS_TYPE, { sheets: [sheet] }),
    PageLayout: (sheet) => object(PAGE_LAYOUT_TYPE, sheet),
    CustomProperties: (sheet) => object(CUSTOM_PROPERTIES_TYPE, sheet),
  },
  methods: {
    GetRange: reads((sheet, [address], host) => {
      live(host, sheet, 'getRange');
      if (address === null || address === undefined) return object(RANGE_TYPE, whole(sheet));
      if (typeof address !== 'string') throw invalidArgument('Worksheet.getRange');
      const ref = rangeOf(host, sheet, address, 'Worksheet.getRange');
      return object(RANGE_TYPE, { sheet: ref.sheet, rect: { ...ref.rect } });
    }),
    GetRanges: reads((sheet, [address], host) => areas(host, sheet, address)),
    GetCell: reads((sheet, [row, column]) =>
      rangeObject(whole(sheet), { top: row, left: column, bottom: row, right: column }, 'Worksheet.getCell'),
    ),
    GetRangeByIndexes: reads((sheet, [row, column, rows, columns], host) => {
      live(host, sheet, 'getRangeByIndexes');
      return rangeObject(
        whole(sheet),
        { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
        'Worksheet.getRangeByIndexes',
      );
    }),
    GetUsedRange: used(false),
    GetUsedRangeOrNullObject: used(true),
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    Activate: reads((sheet, _args, host) => {
      live(host, sheet, 'activate');
      if (sheet.visibility !== 'Visible')
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.', 'Worksheet.activate');
      host.activate(sheet);
    }),
    Delete: writes((sheet, _args, host) => remove(sheet, host)),
    Calculate: reads(() => null),
    ...eventMethods<Sheet>((sheet) => sheet.id),
  },
};
