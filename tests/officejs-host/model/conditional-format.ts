import type { ConditionalFormat, Sheet } from '../book/book';
import type { Rect } from '../book/rect';
import { colorOf } from '../book/style';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import { moveTo, renumber } from './conditional-format-collection';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { fullAddress, guardOption } from './range-ref';

export interface FormatRef {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const place = ({ sheet, format }: FormatRef): string =>
  `${format.ranges.map((rect) => fullAddress(sheet, rect)).join(',')} ${format.id}`;

const guard = (ref: FormatRef, member: string): void => guardOption(ref.sheet, 'allowFormatCells', `ConditionalFormat.${member}`);

const ruleProp = (name: string): Prop<FormatRef> => ({
  get: ({ format }) => format.rule[name] ?? '',
  set: (ref, value) => {
    guard(ref, name);
    if (typeof value !== 'string' || value === '') throw invalidArgument(`ConditionalFormatRule.${name}`);
    ref.format.rule = { formula: value.startsWith('=') ? value : `=${value}` };
  },
});

const RULE_TYPE: ObjectType<FormatRef> = {
  name: 'ConditionalFormatRule',
  place,
  nav: {},
  methods: {},
  props: { Formula: ruleProp('formula'), FormulaLocal: ruleProp('formula') },
};

const fontProp = (name: string): Prop<FormatRef> => ({
  get: ({ format }) => format.format.font[name] ?? null,
  set: (ref, value) => {
    guard(ref, `font.${name}`);
    const given = name === 'color' ? colorOf(value) : value;
    if (given === undefined) throw invalidArgument(`ConditionalRangeFont.${name}`);
    ref.format.format.font[name] = given;
  },
});

const FONT: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFont',
  place,
  nav: {},
  props: {
    Color: fontProp('color'),
    Bold: fontProp('bold'),
    Italic: fontProp('italic'),
    Underline: fontProp('underline'),
    Strikethrough: fontProp('strikethrough'),
  },
  methods: {
    Clear: writes((ref) => {
      ref.format.format.font = {};
    }),
  },
};

const FILL: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFill',
  place,
  nav: {},
  props: {
    Color: {
      get: ({ format }) => format.format.fill ?? '',
      set: (ref, value) => {
        guard(ref, 'fill.color');
        const color = colorOf(value);
        if (!color) throw invalidArgument('ConditionalRangeFill.color');
        ref.format.format.fill = color;
      },
    },
  },
  methods: {
    Clear: writes((ref) => {
      delete ref.format.format.fill;
    }),
  },
};

const FORMAT: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFormat',
  place,
  props: {
    NumberFormat: {
      get: ({ format }) => format.format.numberFormat ?? null,
      set: (ref, value) => {
        ref.format.format.numberFormat = value;
      },
    },
  },
  nav: { Fill: (ref) => object(FILL, ref), Font: (ref) => object(FONT, ref) },
  methods: {},
};

const CUSTOM: ObjectType<FormatRef> = {
  name: 'CustomConditionalFormat',
  place,
  props: {},
  nav: { Rule: (ref) => object(RULE_TYPE, ref), Format: (ref) => object(FORMAT, ref) },
  methods: {},
};

/** Kinds of rules whose rule is one plain object. */
const plainRule = (name: string): ObjectType<FormatRef> => ({
  name,
  place,
  props: {
    Rule: {
      get: ({ format }) => format.rule,
      set: (ref, value) => {
        guard(ref, 'rule');
        if (typeof value !== 'object' || value === null) throw invalidArgument(`${name}.rule`);
        ref.format.rule = { ...value };
      },
    },
  },
  nav: { Format: (ref) => object(FORMAT, ref) },
  methods: {},
});

const KINDS: readonly (readonly [string, string, ObjectType<FormatRef>])[] = [
  ['Custom', 'Custom', CUSTOM],
  ['CellValue', 'CellValue', plainRule('CellValueConditionalFormat')],
  ['TextComparison', 'ContainsText', plainRule('TextConditionalFormat')],
  ['Preset', 'PresetCriteria', plainRule('PresetCriteriaConditionalFormat')],
  ['TopBottom', 'TopBottom', plainRule('TopBottomConditionalFormat')],
];

const kindNav = Object.fromEntries(
  KINDS.flatMap(([nav, kind, type]) => {
    const of = (ref: FormatRef): HostObject | null => (ref.format.type === kind ? object(type, ref) : null);
    const must = (ref: FormatRef): HostObject => {
      const one = of(ref);
      if (!one) throw invalidArgument(`ConditionalFormat.${nav}`);
      return one;
    };
    return [[nav, must] as const, [`${nav}OrNullObject`, of] as const];
  }),
);

export const CONDITIONAL_FORMAT_TYPE: ObjectType<FormatRef> = {
  name: 'ConditionalFormat',
  id: (ref) => ref.format.id,
  place,
  props: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ format }) => format.priority,
      set: (ref, value) => {
        guard(ref, 'priority');
        moveTo(ref.sheet, ref.format, value);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (ref, value) => {
        guard(ref, 'stopIfTrue');
        ref.format.stopIfTrue = value === true;
      },
    },
  },
  nav: kindNav,
  methods: {
    Delete: writes((ref) => {
      guard(ref, 'delete');
      ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((one) => one !== ref.format);
      renumber(ref.sheet);
    }),
    GetRange: reads(({ sheet, format }, _args, _host: HostState) => {
      if (format.ranges.length !== 1) throw itemNotFound('ConditionalFormat.getRange');
      return object(RANGE_TYPE, { sheet, rect: { ...(format.ranges[0] as Rect) } });
    }),
    GetRangeOrNullObject: reads(({ sheet, format }) =>
      format.ranges.length === 1 ? object(RANGE_TYPE, { sheet, rect: { ...(format.ranges[0] as Rect) } }) : null,
    ),
    GetRanges: reads(({ sheet, format }) => object(AREAS_TYPE, { sheet, rects: format.ranges.map((rect) => ({ ...rect })) })),
  },
};
