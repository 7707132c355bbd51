import { restyle, styleAt } from '../book/cells';
import type { Rect } from '../book/rect';
import { type BorderLine, colorOf, NO_BORDER, type Style } from '../book/style';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, type Prop, reads } from '../interpreter/object-type';
import { type AreasRef, alive, fullAddress, guardOption } from './range-ref';

interface BorderRef extends AreasRef {
  readonly side: string;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Cells of a rectangle that carry a side of it, and the side of the cell it is. An inner line belongs to the cell before it. */
function carriers(rect: Rect, side: string): { rect: Rect; own: string } | undefined {
  switch (side) {
    case 'EdgeTop':
      return { rect: { ...rect, bottom: rect.top }, own: side };
    case 'EdgeBottom':
      return { rect: { ...rect, top: rect.bottom }, own: side };
    case 'EdgeLeft':
      return { rect: { ...rect, right: rect.left }, own: side };
    case 'EdgeRight':
      return { rect: { ...rect, left: rect.right }, own: side };
    case 'InsideHorizontal':
      return rect.bottom > rect.top ? { rect: { ...rect, bottom: rect.bottom - 1 }, own: 'EdgeBottom' } : undefined;
    case 'InsideVertical':
      return rect.right > rect.left ? { rect: { ...rect, right: rect.right - 1 }, own: 'EdgeRight' } : undefined;
    default:
      return { rect, own: side };
  }
}

function withBorder(style: Style, side: string, line: Partial<BorderLine>): Style {
  const { borders, ...rest } = style;
  const { [side]: before, ...others } = borders ?? {};
  const after = { ...(before ?? { ...NO_BORDER, style: 'Continuous' }), ...line };
  const all = after.style === 'None' ? others : { ...others, [side]: after };
  return Object.keys(all).length > 0 ? { ...rest, borders: all } : rest;
}

function borderProp(name: keyof BorderLine): Prop<BorderRef> {
  return {
    get: (ref) => {
      const found = new Set<string>();
      for (const rect of ref.rects) {
        const at = carriers(rect, ref.side);
        if (!at) continue;
        for (let row = at.rect.top; row <= at.rect.bottom; row++) {
          for (let column = at.rect.left; column <= at.rect.right; column++) {
            found.add((styleAt(ref.sheet, row, column).borders?.[at.own] ?? NO_BORDER)[name]);
          }
        }
      }
      return found.size === 1 ? [...found][0] : found.size === 0 ? NO_BORDER[name] : null;
    },
    set: (ref, value, host: HostState) => {
      alive(host, ref, 'RangeBorder');
      guardOption(ref.sheet, 'allowFormatCells', `RangeBorder.${name}`);
      const given = name === 'color' ? colorOf(value) : value;
      if (typeof given !== 'string') throw invalidArgument(`RangeBorder.${name}`);
      for (const rect of ref.rects) {
        const at = carriers(rect, ref.side);
        if (at) restyle(ref.sheet, at.rect, (style) => withBorder(style, at.own, { [name]: given }));
      }
    },
  };
}

export const BORDER_TYPE: ObjectType<BorderRef> = {
  name: 'RangeBorder',
  id: (ref) => ref.side,
  place: (ref) => `${ref.rects.map((rect) => fullAddress(ref.sheet, rect)).join(',')} ${ref.side}`,
  props: {
    SideIndex: { get: (ref) => ref.side },
    Style: borderProp('style'),
    Weight: borderProp('weight'),
    Color: borderProp('color'),
  },
  nav: {},
  methods: {},
};

const border = (ref: AreasRef, side: unknown): HostObject => {
  if (!SIDES.includes(side as (typeof SIDES)[number])) throw invalidArgument('RangeBorderCollection.getItem');
  return object(BORDER_TYPE, { sheet: ref.sheet, rects: ref.rects, side: side as string });
};

export const BORDERS_TYPE: ObjectType<AreasRef> = {
  name: 'RangeBorderCollection',
  props: { Count: { get: () => SIDES.length } },
  nav: {},
  methods: {
    GetItemAt: reads((ref, [index]) => {
      const side = SIDES[index as number];
      if (!side) throw itemNotFound('RangeBorderCollection.getItemAt');
      return border(ref, side);
    }),
  },
  item: border,
  items: (ref) => SIDES.map((side) => border(ref, side)),
};
