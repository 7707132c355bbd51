import type { Sheet } from '../book/book';
import { LAST_COLUMN, LAST_ROW } from '../book/rect';
import { itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { rangeOf } from './range-ref';

const location = (sheet: Sheet): HostObject | null =>
  sheet.frozen ? object(RANGE_TYPE, { sheet, rect: { ...sheet.frozen } }) : null;

export const FREEZE_PANES_TYPE: ObjectType<Sheet> = {
  name: 'WorksheetFreezePanes',
  place: (sheet) => sheet.name,
  props: {},
  nav: {},
  methods: {
    FreezeRows: writes((sheet, [count]) => {
      sheet.frozen = { top: 0, left: 0, bottom: (count ?? 1) - 1, right: LAST_COLUMN };
    }),
    FreezeColumns: writes((sheet, [count]) => {
      sheet.frozen = { top: 0, left: 0, bottom: LAST_ROW, right: (count ?? 1) - 1 };
    }),
    FreezeAt: writes((sheet, [range], host) => {
      const { rect } = typeof range === 'string' ? rangeOf(host, sheet, range, 'WorksheetFreezePanes.freezeAt') : range.target;
      sheet.frozen = { ...rect };
    }),
    Unfreeze: writes((sheet) => {
      sheet.frozen = undefined;
    }),
    GetLocation: reads((sheet) => {
      const at = location(sheet);
      if (!at) throw itemNotFound('WorksheetFreezePanes.getLocation');
      return at;
    }),
    GetLocationOrNullObject: reads(location),
  },
};
