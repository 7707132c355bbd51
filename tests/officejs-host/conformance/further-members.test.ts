/* biome-ignore-all lint/suspicious/noExplicitAny: one table over members of many types */
import { describe, expect, it } from 'vitest';
import { conformance, sheets } from './ledger';

const at = conformance();

const BOOK = sheets(
  {
    name: 'S',
    cells: [
      ['村', '户数'],
      ['一村', 3],
      ['二村', 4],
    ],
    tables: [{ name: 'T', range: 'F1:G3' }],
    merges: ['J1:K2'],
  },
  { name: '二' },
);

type Pick = (context: Excel.RequestContext) => any;
const sheet: Pick = (context) => context.workbook.worksheets.getItem('S');
const cells: Pick = (context) => sheet(context).getRange('A1:B2');
const table: Pick = (context) => sheet(context).tables.getItem('T');
const chart: Pick = (context) => sheet(context).charts.add('Line', sheet(context).getRange('A1:B3'), 'Auto');
const page: Pick = (context) => sheet(context).pageLayout;
const format: Pick = (context) => cells(context).format;

/** Properties that are written and read again: object, name, value, and what it reads as where that differs. */
const WRITTEN: [string, Pick, [string, unknown][]][] = [
  [
    'RangeFont',
    (context) => format(context).font,
    [
      ['name', '黑体'],
      ['size', 14],
      ['italic', true],
      ['underline', 'Single'],
      ['strikethrough', true],
      ['subscript', true],
      ['superscript', true],
      ['tintAndShade', 0.5],
      ['color', '#112233'],
    ],
  ],
  [
    'RangeFormat',
    format,
    [
      ['verticalAlignment', 'Top'],
      ['textOrientation', 90],
      ['indentLevel', 2],
      ['shrinkToFit', true],
      ['readingOrder', 'LeftToRight'],
      ['autoIndent', true],
      ['rowHeight', 30],
      ['columnWidth', 80],
    ],
  ],
  ['RangeFill', (context) => format(context).fill, [['pattern', 'Gray50']]],
  [
    'FormatProtection',
    (context) => format(context).protection,
    [
      ['locked', false],
      ['formulaHidden', true],
    ],
  ],
  ['RangeBorder', (context) => format(context).borders.getItemAt(0), [['weight', 'Thick']]],
  [
    'Table',
    table,
    [
      ['style', 'TableStyleLight1'],
      ['showBandedRows', false],
      ['showBandedColumns', true],
      ['showFilterButton', false],
      ['highlightFirstColumn', true],
      ['highlightLastColumn', true],
      ['showTotals', true],
    ],
  ],
  [
    'PageLayout',
    page,
    [
      ['blackAndWhite', true],
      ['centerHorizontally', true],
      ['centerVertically', true],
      ['printGridlines', true],
      ['printHeadings', true],
      ['paperSize', 'A3'],
      ['printOrder', 'OverThenDown'],
      ['firstPageNumber', 3],
      ['leftMargin', 10],
      ['rightMargin', 11],
      ['topMargin', 12],
      ['bottomMargin', 13],
      ['headerMargin', 14],
      ['footerMargin', 15],
    ],
  ],
  [
    'Chart',
    chart,
    [
      ['top', 5],
      ['left', 6],
      ['style', 3],
      ['displayBlanksAs', 'Zero'],
      ['plotBy', 'Rows'],
      ['chartType', 'Pie'],
    ],
  ],
  [
    'Worksheet',
    sheet,
    [
      ['showHeadings', false],
      ['showGridlines', false],
      ['standardWidth', 12],
    ],
  ],
];

/** What one object answers: loaded properties, or results of methods. */
const READ: [string, (context: Excel.RequestContext) => { load: any[]; of: () => unknown }, unknown][] = [
  [
    'Range sizes, places and local names',
    (c) => show(cells(c), 'addressLocal', 'top', 'left', 'height', 'width', 'isEntireRow', 'hasSpill'),
    ['A1:B2', 0, 0, 30, 128, false, false],
  ],
  [
    'Range.columnHidden',
    (c) => show(cells(c), 'columnHidden', 'formulasLocal'),
    [
      false,
      [
        ['村', '户数'],
        ['一村', 3],
      ],
    ],
  ],
  ['Range.worksheet', (c) => show(cells(c).worksheet, 'name'), ['S']],
  [
    'Range.getUsedRangeOrNullObject of blanks',
    (c) => show(sheet(c).getRange('X1:Z9').getUsedRangeOrNullObject(), 'isNullObject'),
    [true],
  ],
  [
    'Range.getMergedAreasOrNullObject',
    (c) => show(sheet(c).getRange('J1').getMergedAreasOrNullObject(), 'address', 'isEntireRow', 'isEntireColumn', 'addressLocal'),
    ['S!J1:K2', false, false, 'J1:K2'],
  ],
  ['RangeAreas.getEntireRow', (c) => show(sheet(c).getRanges('A1,B3').getEntireRow(), 'address'), ['S!1:1,S!3:3']],
  ['RangeAreas.getEntireColumn', (c) => show(sheet(c).getRanges('A1,C3').getEntireColumn(), 'address'), ['S!A:A,S!C:C']],
  [
    'RangeAreas.getOffsetRangeAreas',
    (c) => show(sheet(c).getRanges('A1,B3').getOffsetRangeAreas(1, 1), 'address'),
    ['S!B2,S!C4'],
  ],
  [
    'RangeAreas.getIntersectionOrNullObject',
    (c) => show(sheet(c).getRanges('A1:B9,D1').getIntersectionOrNullObject('A3:A4'), 'address'),
    ['S!A3:A4'],
  ],
  ['RangeAreas.getUsedRangeAreas', (c) => show(sheet(c).getRanges('A1:B9,D1').getUsedRangeAreas(true), 'address'), ['S!A1:B3']],
  [
    'RangeAreas.getUsedRangeAreasOrNullObject',
    (c) => show(sheet(c).getRanges('D1').getUsedRangeAreasOrNullObject(), 'isNullObject'),
    [true],
  ],
  ['RangeAreas.worksheet', (c) => show(sheet(c).getRanges('A1').worksheet, 'name'), ['S']],
  ['RangeAreas.dataValidation', (c) => show(sheet(c).getRanges('A1').dataValidation, 'type'), ['None']],
  ['RangeCollection.getItemAt', (c) => show(sheet(c).getRanges('A1,B3').areas.getItemAt(1), 'address'), ['S!B3']],
  ['Table facts', (c) => show(table(c), 'showHeaders', 'showTotals', 'style'), [true, false, 'TableStyleMedium2']],
  ['Table.worksheet', (c) => show(table(c).worksheet, 'name'), ['S']],
  ['Table.columns by place and null object', (c) => show(table(c).columns.getItemAt(0), 'index'), [0]],
  [
    'TableColumnCollection.getItemOrNullObject',
    (c) => show(table(c).columns.getItemOrNullObject('没有'), 'isNullObject'),
    [true],
  ],
  ['TableCollection.getItemAt', (c) => show(sheet(c).tables.getItemAt(0), 'name'), ['T']],
  ['TableScopedCollection.getFirst', (c) => show(sheet(c).getRange('F2').getTables().getFirst(), 'name'), ['T']],
  [
    'TableScopedCollection.getItemOrNullObject',
    (c) => show(sheet(c).getRange('F2').getTables().getItemOrNullObject('x'), 'isNullObject'),
    [true],
  ],
  ['Chart.worksheet', (c) => show(chart(c).worksheet, 'name'), ['S']],
  ['ChartCollection.getItemAt', (c) => last(chart(c), show(sheet(c).charts.getItemAt(0), 'chartType')), ['Line']],
  [
    'Application',
    (c) => show(c.workbook.application, 'calculationState', 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators'),
    ['Done', '.', ',', true],
  ],
  ['Workbook', (c) => show(c.workbook, 'readOnly', 'name'), [false, '台账.xlsx']],
  [
    'Worksheet.getPrevious',
    (c) => show(c.workbook.worksheets.getItem('二').getPrevious(), 'name', 'standardHeight', 'enableCalculation'),
    ['S', 15, true],
  ],
  [
    'WorksheetFreezePanes.freezeAt',
    (c) => last(sheet(c).freezePanes.freezeAt('A1:B2'), show(sheet(c).freezePanes.getLocation(), 'address')),
    ['S!A1:B2'],
  ],
  [
    'WorksheetFreezePanes.freezeColumns',
    (c) => last(sheet(c).freezePanes.freezeColumns(2), show(sheet(c).freezePanes.getLocation(), 'address')),
    ['S!A:B'],
  ],
  [
    'PageLayout title columns',
    (c) => last(page(c).setPrintTitleColumns('A:B'), show(page(c).getPrintTitleColumnsOrNullObject(), 'address')),
    ['S!A:B'],
  ],
  [
    'PageLayout title rows',
    (c) => last(page(c).setPrintTitleRows('1:2'), show(page(c).getPrintTitleRows(), 'address')),
    ['S!1:2'],
  ],
  ['PageLayout print area', (c) => last(page(c).setPrintArea('A1:B2'), show(page(c).getPrintArea(), 'address')), ['S!A1:B2']],
  [
    'AutoFilter.getRange',
    (c) => last(sheet(c).autoFilter.apply('A1:B3'), show(sheet(c).autoFilter.getRange(), 'address')),
    ['S!A1:B3'],
  ],
  [
    'Comments by cell',
    (c) => last(sheet(c).comments.add('S!B2', '一'), show(sheet(c).comments.getItemByCell('S!B2'), 'content')),
    ['一'],
  ],
  [
    'Comments by place',
    (c) => last(sheet(c).comments.add('S!B2', '一'), show(sheet(c).comments.getItemAt(0), 'content')),
    ['一'],
  ],
  ['Comments without one', (c) => show(sheet(c).comments.getItemOrNullObject('x'), 'isNullObject'), [true]],
  [
    'CustomXmlPartCollection.getItemOrNullObject',
    (c) => show(c.workbook.customXmlParts.getItemOrNullObject('x'), 'isNullObject'),
    [true],
  ],
  [
    'Range.setDirty, calculate, unmerge',
    (c) =>
      last(
        sheet(c).getRange('J1').unmerge(),
        sheet(c).calculate(true),
        cells(c).calculate(),
        show(sheet(c).getRange('J1').getMergedAreasOrNullObject(), 'isNullObject'),
      ),
    [true],
  ],
];

const RULES: [string, (rule: any) => void, (rule: any) => any, unknown][] = [
  [
    'ContainsText',
    (rule) => void (rule.textComparison.rule = { operator: 'Contains', text: '甲' }),
    (rule) => rule.textComparisonOrNullObject,
    { operator: 'Contains', text: '甲' },
  ],
  [
    'PresetCriteria',
    (rule) => void (rule.preset.rule = { criterion: 'Blanks' }),
    (rule) => rule.presetOrNullObject,
    { criterion: 'Blanks' },
  ],
  [
    'TopBottom',
    (rule) => void (rule.topBottom.rule = { rank: 3, type: 'TopItems' }),
    (rule) => rule.topBottomOrNullObject,
    { rank: 3, type: 'TopItems' },
  ],
  [
    'CellValue',
    (rule) => void (rule.cellValue.rule = { formula1: '=1', operator: 'EqualTo' }),
    (rule) => rule.cellValueOrNullObject,
    { formula1: '=1', operator: 'EqualTo' },
  ],
];

/** Steps one after the other; the last one is shown. */
function last(...steps: any[]): { load: any[]; of: () => unknown } {
  return steps.at(-1);
}

function show(object: any, ...names: string[]): { load: any[]; of: () => unknown } {
  const loaded = names.filter((name) => name !== 'isNullObject');
  object.load(loaded.length > 0 ? loaded.join() : undefined);
  return { load: [object], of: () => names.map((name) => object[name]) };
}

describe('further members', () => {
  it.each(WRITTEN)('[d.ts] %s keeps what is set', async (_name, pick, values) => {
    at.host.load(BOOK);
    const seen = await at.Excel.run(async (context) => {
      const object = pick(context);
      for (const [name, value] of values) object[name] = value;
      object.load(values.map(([name]) => name).join());
      await context.sync();
      return values.map(([name]) => [name, object[name]]);
    });
    expect(seen).toEqual(values);
  });

  it.each(READ)('[d.ts] %s', async (_name, of, expected) => {
    at.host.load(BOOK);
    const seen = await at.Excel.run(async (context) => {
      const shown = of(context);
      await context.sync();
      return shown.of();
    });
    expect(seen).toEqual(expected);
  });

  it.each(RULES)('[d.ts] a conditional format of kind %s', async (kind, set, pick, expected) => {
    at.host.load(BOOK);
    const seen = await at.Excel.run(async (context) => {
      const { conditionalFormats } = cells(context);
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const rule = conditionalFormats.add(kind);
      set(rule);
      rule.priority = 1;
      const part = pick(rule).load('rule');
      const range = rule.getRange().load('address');
      const same = rule.getRangeOrNullObject().load('address');
      const second = conditionalFormats.getItemAt(1).load('type,priority');
      await context.sync();
      return [part.rule, range.address, same.address, second.type, second.priority];
    });
    expect(seen).toEqual([expected, 'S!A1:B2', 'S!A1:B2', kind, 1]);
  });

  it('[d.ts] counts', async () => {
    at.host.load(BOOK);
    const counts = await at.Excel.run(async (context) => {
      const all = [
        sheet(context).charts.getCount(),
        sheet(context).tables.getCount(),
        table(context).columns.getCount(),
        context.workbook.names.getCount(),
        context.workbook.settings.getCount(),
        sheet(context).customProperties.getCount(),
        sheet(context).getRanges('A1,B2').areas.getCount(),
        sheet(context).getRange('F1').getTables().getCount(),
        chart(context).series.getCount(),
      ];
      await context.sync();
      return all.map((one) => one.value);
    });
    expect(counts).toEqual([0, 1, 2, 0, 0, 0, 2, 1, 1]);
  });

  it('[d.ts] clearing areas, deleting a table and its rows, filters cleared, structure protected', async () => {
    at.host.load(BOOK);
    await at.Excel.run(async (context) => {
      sheet(context).getRanges('A2,B3').clear('Contents');
      table(context).rows.getItemAt(0).delete();
      table(context).clearFilters();
      sheet(context).autoFilter.apply(sheet(context).getRange('A1:B3'), 0, { filterOn: 'Values', values: ['x'] });
      sheet(context).autoFilter.clearCriteria();
      sheet(context).autoFilter.reapply();
      await context.sync();
      expect(Object.keys(at.host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1', 'B1', 'B2', 'A3']);
      expect(at.host.snapshot().sheets[0]?.rest).toMatchObject({ tables: [{ range: 'F1:G2' }], rows: {} });
      table(context).delete();
      context.workbook.protection.protect();
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(at.host.snapshot()).toMatchObject({ protectedStructure: false, sheets: [{ rest: { tables: [] } }, {}] });
  });
});
