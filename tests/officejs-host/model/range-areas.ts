import { localAddress } from '../book/address';
import { usedRect } from '../book/cells';
import { cellCount, intersection, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect } from '../book/rect';
import { itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { CONDITIONAL_FORMATS_TYPE } from './conditional-format-collection';
import { DATA_VALIDATION_TYPE } from './data-validation';
import { RANGE_TYPE } from './range';
import { clearCells } from './range-changes';
import { FORMAT_TYPE } from './range-format';
import { type AreasRef, alive, fullAddress, guardCells, guardOption, rangeOf } from './range-ref';
import { WORKSHEET_TYPE } from './worksheet';

export const areasAddress = (ref: AreasRef): string => ref.rects.map((rect) => fullAddress(ref.sheet, rect)).join(',');

export const RANGES_TYPE: ObjectType<AreasRef> = {
  name: 'RangeCollection',
  props: {},
  nav: {},
  methods: {
    GetCount: reads((ref) => ref.rects.length),
    GetItemAt: reads((ref, [index]) => {
      const rect = ref.rects[index as number];
      if (!rect) throw itemNotFound('RangeCollection.getItemAt');
      return object(RANGE_TYPE, { sheet: ref.sheet, rect });
    }),
  },
  items: (ref) => ref.rects.map((rect) => object(RANGE_TYPE, { sheet: ref.sheet, rect })),
};

/** Areas of a Range or RangeAreas that came as an argument. */
const rectsOf = ({ target }: HostObject): readonly Rect[] => target.rects ?? [target.rect];

const used = (ref: AreasRef, valuesOnly: unknown): HostObject | null => {
  const rects = ref.rects.flatMap((rect) => usedRect(ref.sheet, rect, valuesOnly === true) ?? []);
  return rects.length > 0 ? object(AREAS_TYPE, { sheet: ref.sheet, rects }) : null;
};

const grown = (of: (rect: Rect) => Rect) =>
  reads<AreasRef>((ref) => object(AREAS_TYPE, { sheet: ref.sheet, rects: ref.rects.map(of) }));

const format = (ref: AreasRef, host: HostState) => {
  alive(host, ref, 'RangeAreas.format');
  return { sheet: ref.sheet, rects: ref.rects };
};

export const AREAS_TYPE: ObjectType<AreasRef> = {
  name: 'RangeAreas',
  kept: true,
  place: areasAddress,
  props: {
    Address: { get: areasAddress },
    AddressLocal: { get: (ref) => ref.rects.map((rect) => localAddress(rect)).join(',') },
    AreaCount: { get: (ref) => ref.rects.length },
    CellCount: { get: (ref) => ref.rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: (ref) => ref.rects.every(isWholeColumns) },
    IsEntireRow: { get: (ref) => ref.rects.every(isWholeRows) },
  },
  nav: {
    Worksheet: (ref) => object(WORKSHEET_TYPE, ref.sheet),
    Areas: (ref) => object(RANGES_TYPE, ref),
    Format: (ref, host) => object(FORMAT_TYPE, format(ref, host)),
    ConditionalFormats: (ref, host) => object(CONDITIONAL_FORMATS_TYPE, format(ref, host)),
    DataValidation: (ref, host) => object(DATA_VALIDATION_TYPE, format(ref, host)),
  },
  methods: {
    Clear: writes((ref, [applyTo], host) => {
      alive(host, ref, 'RangeAreas.clear');
      if (applyTo === 'Formats') guardOption(ref.sheet, 'allowFormatCells', 'RangeAreas.clear');
      else guardCells(ref.sheet, ref.rects, 'RangeAreas.clear');
      for (const rect of ref.rects) clearCells({ sheet: ref.sheet, rect }, (applyTo as string | undefined) ?? 'All');
    }),
    GetEntireRow: grown((rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
    GetEntireColumn: grown((rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
    GetOffsetRangeAreas: reads((ref, [rows, columns]) => {
      const rects = ref.rects.map((rect) => ({
        top: rect.top + rows,
        bottom: rect.bottom + rows,
        left: rect.left + columns,
        right: rect.right + columns,
      }));
      return object(AREAS_TYPE, { sheet: ref.sheet, rects });
    }),
    GetIntersectionOrNullObject: reads((ref, [arg], host) => {
      const others = typeof arg === 'string' ? [rangeOf(host, ref.sheet, arg, 'RangeAreas.getIntersection').rect] : rectsOf(arg);
      const rects = ref.rects.flatMap((rect) => others.flatMap((other) => intersection(rect, other) ?? []));
      return rects.length > 0 ? object(AREAS_TYPE, { sheet: ref.sheet, rects }) : null;
    }),
    GetUsedRangeAreasOrNullObject: reads((ref, [valuesOnly]) => used(ref, valuesOnly)),
    GetUsedRangeAreas: reads((ref, [valuesOnly]) => {
      const areas = used(ref, valuesOnly);
      if (!areas) throw itemNotFound('RangeAreas.getUsedRangeAreas');
      return areas;
    }),
  },
};
