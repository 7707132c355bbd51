import { lineToWrite, restyle, stylesIn } from '../book/cells';
import type { Rect } from '../book/rect';
import { colorOf, DEFAULT_ALIGNMENT, DEFAULT_FONT, type Style } from '../book/style';
import { invalidArgument } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type Method, type ObjectType, object, type Prop, writes } from '../interpreter/object-type';
import { BORDERS_TYPE } from './range-border';
import { type AreasRef, alive, fullAddress, guardOption } from './range-ref';

const place = (ref: AreasRef): string => ref.rects.map((rect) => fullAddress(ref.sheet, rect)).join(',');

/** What all cells have alike; `null` when they differ. */
export function alike<T>(ref: AreasRef, of: (style: Style) => T, mixed: unknown = null): unknown {
  let found: { value: T } | undefined;
  for (const rect of ref.rects) {
    for (const style of stylesIn(ref.sheet, rect)) {
      const value = of(style);
      if (found && found.value !== value) return mixed;
      found ??= { value };
    }
  }
  return found?.value ?? mixed;
}

/** Gives every cell of some areas a new style. */
export function change(
  ref: AreasRef,
  host: HostState,
  location: string,
  to: (style: Style, row: number, column: number) => Style,
): void {
  alive(host, ref, location);
  guardOption(ref.sheet, 'allowFormatCells', location);
  for (const rect of ref.rects) restyle(ref.sheet, rect, to);
}

/** A style without what is `undefined`, so that a format set and taken back is no format. */
export function trimmed<T extends object>(style: T): T {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T;
}

function part(
  style: Style,
  group: 'font' | 'alignment',
  usual: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Style {
  const { [group]: before, ...rest } = style;
  const { [name]: _, ...others } = before ?? {};
  const after = value === usual[name] ? others : { ...others, [name]: value };
  return Object.keys(after).length > 0 ? { ...rest, [group]: after } : rest;
}

const partProp = (group: 'font' | 'alignment', usual: Readonly<Record<string, unknown>>, name: string): Prop<AreasRef> => ({
  get: (ref) => alike(ref, (style) => style[group]?.[name] ?? usual[name]),
  set: (ref, value, host) => {
    const given = name === 'color' ? colorOf(value) : value;
    if (given === undefined) throw invalidArgument(`RangeFont.${name}`);
    change(ref, host, `Range.format.${name}`, (style) => part(style, group, usual, name, given));
  },
});

const parts = (group: 'font' | 'alignment', usual: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(usual).map((name) => [name.charAt(0).toUpperCase() + name.slice(1), partProp(group, usual, name)] as const),
  );

export const FONT_TYPE: ObjectType<AreasRef> = {
  name: 'RangeFont',
  place,
  nav: {},
  methods: {},
  props: parts('font', DEFAULT_FONT),
};

const NO_FILL = '#FFFFFF';

export const FILL_TYPE: ObjectType<AreasRef> = {
  name: 'RangeFill',
  place,
  nav: {},
  props: {
    Color: {
      get: (ref) => alike(ref, (style) => style.fill ?? NO_FILL, ''),
      set: (ref, value, host) => {
        const fill = value === '' ? undefined : colorOf(value);
        if (fill === undefined && value !== '') throw invalidArgument('RangeFill.color');
        change(ref, host, 'RangeFill.color', (style) => trimmed({ ...style, fill } as Style));
      },
    },
    Pattern: {
      get: (ref) => alike(ref, (style) => style.pattern ?? (style.fill ? 'Solid' : 'None')),
      set: (ref, value, host) => change(ref, host, 'RangeFill.pattern', (style) => ({ ...style, pattern: String(value) })),
    },
  },
  methods: {
    Clear: writes((ref, _args, host) =>
      change(ref, host, 'RangeFill.clear', ({ fill: _fill, pattern: _pattern, ...rest }) => rest),
    ),
  },
};

export const CELL_PROTECTION_TYPE: ObjectType<AreasRef> = {
  name: 'FormatProtection',
  place,
  nav: {},
  methods: {},
  props: {
    Locked: {
      get: (ref) => alike(ref, (style) => style.locked ?? true),
      set: (ref, value, host) => {
        guardOption(ref.sheet, undefined, 'FormatProtection.locked');
        change(ref, host, 'FormatProtection.locked', (style) =>
          trimmed({ ...style, locked: value ? undefined : false } as Style),
        );
      },
    },
    FormulaHidden: {
      get: (ref) => alike(ref, (style) => style.formulaHidden ?? false),
      set: (ref, value, host) => {
        guardOption(ref.sheet, undefined, 'FormatProtection.formulaHidden');
        change(ref, host, 'FormatProtection.formulaHidden', (style) =>
          trimmed({ ...style, formulaHidden: value ? true : undefined } as Style),
        );
      },
    },
  },
};

const span = (rect: Rect, axis: 'row' | 'column'): [number, number] =>
  axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];

/** Width of a column or height of a row, in points; `null` when they differ. */
function sizeProp(axis: 'row' | 'column', usual: number): Prop<AreasRef> {
  const linesOf = (ref: AreasRef) => (axis === 'row' ? ref.sheet.rowLines : ref.sheet.columnLines);
  return {
    get: (ref) => {
      const sizes = new Set<number>();
      for (const rect of ref.rects) {
        const [first, last] = span(rect, axis);
        const lines = linesOf(ref);
        let known = 0;
        for (const [at, line] of lines)
          if (at >= first && at <= last && ++known) sizes.add(line.hidden ? 0 : (line.size ?? usual));
        if (known <= last - first) sizes.add(usual);
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: (ref, value, host) => {
      alive(host, ref, 'RangeFormat');
      guardOption(
        ref.sheet,
        axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns',
        `RangeFormat.${axis === 'row' ? 'rowHeight' : 'columnWidth'}`,
      );
      if (typeof value !== 'number' || value < 0) throw invalidArgument('RangeFormat');
      const lines = linesOf(ref);
      for (const rect of ref.rects) {
        const [first, last] = span(rect, axis);
        for (let at = first; at <= last; at++) lineToWrite(lines, at).size = value;
      }
    },
  };
}

/** Fits nothing: there is no screen. Recorded, and refused where a protected sheet refuses it. */
const autofit = (option: string): Method<AreasRef> =>
  writes((ref, _args, host) => {
    alive(host, ref, 'RangeFormat.autofit');
    guardOption(ref.sheet, option, 'RangeFormat.autofit');
  });

export const FORMAT_TYPE: ObjectType<AreasRef> = {
  name: 'RangeFormat',
  place,
  props: {
    ...parts('alignment', DEFAULT_ALIGNMENT),
    ColumnWidth: sizeProp('column', 64),
    RowHeight: sizeProp('row', 15),
  },
  nav: {
    Fill: (ref) => object(FILL_TYPE, ref),
    Font: (ref) => object(FONT_TYPE, ref),
    Borders: (ref) => object(BORDERS_TYPE, ref),
    Protection: (ref) => object(CELL_PROTECTION_TYPE, ref),
  },
  methods: {
    AutofitColumns: autofit('allowFormatColumns'),
    AutofitRows: autofit('allowFormatRows'),
  },
};
