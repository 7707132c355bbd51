import { fixedAddress } from '../book/address';
import type { Sheet } from '../book/book';
import { LAST_COLUMN, LAST_ROW, type Rect } from '../book/rect';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { rangeOf } from './range-ref';

const usual: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  Zoom: { scale: 100 },
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintOrder: 'DownThenOver',
  FirstPageNumber: '',
};

const props = Object.fromEntries(
  Object.keys(usual).map((name): [string, Prop<Sheet>] => [
    name,
    {
      get: (sheet) => sheet.page[name] ?? usual[name],
      set: (sheet, value) => {
        if (name === 'Orientation' && value !== 'Portrait' && value !== 'Landscape')
          throw invalidArgument('PageLayout.orientation');
        if (typeof value !== typeof usual[name] && name !== 'FirstPageNumber') throw invalidArgument(`PageLayout.${name}`);
        sheet.page[name] = value;
      },
    },
  ]),
);

const rectOf = (sheet: Sheet, given: unknown, host: HostState): Rect =>
  typeof given === 'string' ? rangeOf(host, sheet, given, 'PageLayout').rect : (given as HostObject).target.rect;

/** `$1:$2`, `$A:$B` or an area, as text in `sheet.page`. */
const kept = (name: string, whole: (rect: Rect) => Rect) =>
  writes<Sheet>((sheet, [given], host) => {
    sheet.page[name] = fixedAddress(whole(rectOf(sheet, given, host)));
  });

const asked = (name: string, type: 'range' | 'areas', orNull: boolean) =>
  reads<Sheet>((sheet, _args, host) => {
    const text = sheet.page[name];
    if (typeof text !== 'string') {
      if (orNull) return null;
      throw itemNotFound(`PageLayout.${name}`);
    }
    const { rect } = rangeOf(host, sheet, text, 'PageLayout');
    return type === 'range' ? object(RANGE_TYPE, { sheet, rect }) : object(AREAS_TYPE, { sheet, rects: [rect] });
  });

interface HeaderRef {
  readonly sheet: Sheet;
}
const headerProps = Object.fromEntries(
  ['CenterHeader', 'CenterFooter', 'LeftHeader', 'LeftFooter', 'RightHeader', 'RightFooter'].map(
    (name): [string, Prop<HeaderRef>] => [
      name,
      {
        get: ({ sheet }) => sheet.page[name] ?? '',
        set: ({ sheet }, value) => {
          sheet.page[name] = String(value);
        },
      },
    ],
  ),
);
const HEADER_TYPE: ObjectType<HeaderRef> = { name: 'HeaderFooter', props: headerProps, nav: {}, methods: {} };
const HEADERS_TYPE: ObjectType<HeaderRef> = {
  name: 'HeaderFooterGroup',
  props: { State: { get: () => 'Default' } },
  nav: { DefaultForAllPages: (ref) => object(HEADER_TYPE, ref) },
  methods: {},
};

export const PAGE_LAYOUT_TYPE: ObjectType<Sheet> = {
  name: 'PageLayout',
  place: (sheet) => sheet.name,
  props,
  nav: { HeadersFooters: (sheet) => object(HEADERS_TYPE, { sheet }) },
  methods: {
    SetPrintTitleRows: kept('titleRows', (rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
    SetPrintTitleColumns: kept('titleColumns', (rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
    SetPrintArea: kept('printArea', (rect) => rect),
    SetPrintMargins: writes((sheet, [unit, margins]) => {
      const factor = unit === 'Inches' ? 72 : unit === 'Centimeters' ? 72 / 2.54 : 1;
      for (const [side, value] of Object.entries(margins as Record<string, number>)) {
        sheet.page[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = value * factor;
      }
    }),
    GetPrintTitleRows: asked('titleRows', 'range', false),
    GetPrintTitleRowsOrNullObject: asked('titleRows', 'range', true),
    GetPrintTitleColumnsOrNullObject: asked('titleColumns', 'range', true),
    GetPrintArea: asked('printArea', 'areas', false),
    GetPrintAreaOrNullObject: asked('printArea', 'areas', true),
  },
};
