import type { Indicator } from '../../indicators/indicator';
import type { CellInput, SheetSpec, WorkbookSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import { dataDates, datesText } from '../data-dates';
import { type FigureRow, type FiguresReport, rangeText } from '../figures-report';
import { figureFormat, printedFigure, printedPart } from '../printed-figure';
import type { Reading } from '../reading';
import { rowsBehind, runsText } from '../rows-behind';

/** Groups that fit beside each other on a sheet of paper; more go below each other. */
const ACROSS = 16;

/**
 * The indicator workbook: the table that a leader prints, each figure with its parts, what it means, the rows behind it.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/households'] });
 * const report = figuresReport(reading, whole, null, [], false);
 * figuresBook(report, reading, teller('zh')).sheets.map((sheet) => sheet.name) //=> ['指标', '分组明细', '口径', '明细']
 */
export function figuresBook(report: FiguresReport, reading: Reading, tell: Tell): WorkbookSpec {
  const date = datesText(dataDates(reading), tell);
  const heading = tell(`数据日期 ${date}　规则版本 ${report.pack}`, `Date of the data ${date}; rules ${report.pack}`);
  return {
    sheets: [
      mainSheet(report, heading, tell),
      partsSheet(report, reading, tell),
      meaningSheet(report, reading, tell),
      behindSheet(report, tell),
    ],
  };
}

function mainSheet(report: FiguresReport, heading: string, tell: Tell): SheetSpec {
  const groups = report.groups.length <= ACROSS ? report.groups : [];
  const at = new Map(report.grouped.map((row) => [`${row.indicator.id}|${row.group}`, row]));
  return {
    name: tell('指标', 'Figures'),
    headings: [tell('指标', 'Figures'), heading],
    columns: [
      { title: tell('指标', 'Figure'), width: 34, wrap: true },
      { title: tell('单位', 'Unit'), width: 7 },
      { title: tell('全部', 'All'), width: 12 },
      ...groups.map((group) => ({ title: group, width: 11 })),
      { title: tell('可能范围', 'Could be'), width: 24, wrap: true },
      { title: tell('未能判断（行）', 'Undecided rows'), width: 9 },
    ],
    rows: report.whole.map((row): CellInput[] => [
      { value: row.title, look: 'bold' },
      row.indicator.unit,
      { ...valueCell(row), look: 'bold' },
      ...groups.map((group) => {
        const one = at.get(`${row.indicator.id}|${group}`);
        return one ? valueCell(one) : null;
      }),
      rangeText(row, tell),
      row.figure.undecided === 0 ? null : row.figure.undecided,
    ]),
    freezeColumns: 3,
  };
}

function valueCell(row: FigureRow): { value: number | string; format?: string } {
  return row.value === null ? { value: '—' } : { value: row.value, format: figureFormat(row.indicator) };
}

function partsSheet(report: FiguresReport, reading: Reading, tell: Tell): SheetSpec {
  const number = (value: number | null): CellInput => value;
  return {
    name: tell('分组明细', 'Parts'),
    headings: [
      tell('分组明细：每个数的分子、分母和可能范围', 'Each figure with its parts and range'),
      tell(
        '“可能最低、最高”：把未解决的错误、疑点和判断不了的行都朝一个方向算，这个数最多能变到多少。空着表示范围不能确定。',
        'Least and most: if every open finding and undecided row fell one way. Blank: not known.',
      ),
    ],
    columns: [
      { title: tell('指标', 'Figure'), width: 30, wrap: true },
      { title: tell('范围', 'Group'), width: 16, wrap: true },
      { title: tell('数值', 'Value'), width: 13 },
      { title: tell('单位', 'Unit'), width: 7 },
      { title: tell('分子', 'Numerator'), width: 12 },
      { title: tell('分母', 'Denominator'), width: 12 },
      { title: tell('可能最低', 'Least'), width: 12 },
      { title: tell('可能最高', 'Most'), width: 12 },
      { title: tell('不含存疑行', 'Without doubtful rows'), width: 12 },
      { title: tell('未能判断（行）', 'Undecided rows'), width: 10 },
      { title: tell('存疑（行）', 'Rows in doubt'), width: 10 },
    ],
    rows: [...report.whole, ...report.grouped].map((row): CellInput[] => {
      const format = figureFormat(row.indicator);
      const cell = (value: number | null): CellInput => (value === null ? null : { value, format });
      const without = row.figure.withoutDoubtful;
      return [
        row.title,
        row.group === '' && row.figure.group.length === 0 ? tell('全部', 'all') : row.group,
        valueCell(row),
        row.indicator.unit,
        number(printedPart(row.figure.numerator, 'numerator', row.indicator, reading.pack.ledgers)),
        number(printedPart(row.figure.denominator, 'denominator', row.indicator, reading.pack.ledgers)),
        cell(row.low),
        cell(row.high),
        without === null || without === row.figure.value ? null : cell(printedFigure(without, row.indicator)),
        row.figure.undecided,
        row.figure.doubtful,
      ];
    }),
    freezeColumns: 2,
    autoFilter: true,
  };
}

function meaningSheet(report: FiguresReport, reading: Reading, tell: Tell): SheetSpec {
  const years = ({ dataYears }: Indicator): string =>
    dataYears ? `${dataYears.from ?? ''}–${dataYears.to ?? ''}` : tell('各年', 'all');
  const policyOf = (id: string): string =>
    [
      ...new Set(
        report.policy
          .filter((use) => use.indicator === id)
          .map((use) =>
            tell(
              `${use.title} ${use.value}（${use.day}）：${use.document}${use.byOffice ? '，本单位录入' : ''}${use.isVerified ? '，已见原文' : '，未经核实'}`,
              `${use.title} ${use.value} (${use.day}): ${use.document}${use.isVerified ? '' : ', unverified'}`,
            ),
          ),
      ),
    ].join('\n');
  const row = (indicator: Indicator, note: string): CellInput[] => [
    tell(indicator.title['zh-CN'], indicator.title.en),
    indicator.unit,
    tell(indicator.meaning['zh-CN'], indicator.meaning.en),
    reading.pack.ledgers.find((ledger) => ledger.id === indicator.ledger)?.title[tell('zh-CN', 'en') as 'zh-CN' | 'en'] ??
      indicator.ledger,
    years(indicator),
    policyOf(indicator.id),
    indicator.basis.map((basis) => basis.title[tell('zh-CN', 'en') as 'zh-CN' | 'en']).join('；'),
    note,
  ];
  return {
    name: tell('口径', 'Meaning'),
    headings: [tell('口径', 'What each figure means')],
    columns: [
      { title: tell('指标', 'Figure'), width: 28, wrap: true },
      { title: tell('单位', 'Unit'), width: 7 },
      { title: tell('含义和算法', 'Meaning'), width: 56, wrap: true },
      { title: tell('台账', 'Ledger'), width: 12, wrap: true },
      { title: tell('适用数据年度', 'Years of data'), width: 12 },
      { title: tell('用到的政策值', 'Policy values used'), width: 40, wrap: true },
      { title: tell('依据', 'Basis'), width: 26, wrap: true },
      { title: tell('没有计算的原因', 'Why not computed'), width: 30, wrap: true },
    ],
    rows: [
      ...report.whole.map(({ indicator }) => row(indicator, '')),
      ...report.notComputed.map(({ indicator, reason }) => row(indicator, reason)),
    ],
    freezeColumns: 1,
  };
}

function behindSheet(report: FiguresReport, tell: Tell): SheetSpec {
  return {
    name: tell('明细', 'Rows behind'),
    headings: [
      tell('明细：每个数由哪些行得来', 'The rows behind each figure'),
      tell(
        '行号与台账里看到的一致。比例只列分子的行。',
        'Row numbers as the ledger shows them; for a ratio those of the numerator.',
      ),
    ],
    columns: [
      { title: tell('指标', 'Figure'), width: 30, wrap: true },
      { title: tell('范围', 'Group'), width: 16, wrap: true },
      { title: tell('文件', 'File'), width: 20, wrap: true },
      { title: tell('表', 'Sheet'), width: 14, wrap: true },
      { title: tell('行数', 'Rows'), width: 8 },
      { title: tell('行号', 'Row numbers'), width: 80, wrap: true },
    ],
    rows: [...report.whole, ...report.grouped].flatMap((row) =>
      rowsBehind(row.figure, row.table).flatMap((behind) => {
        const count = behind.rows.reduce((sum, [from, to]) => sum + to - from + 1, 0);
        return runsText(behind.rows).map((text, i): CellInput[] => [
          row.title,
          row.group === '' ? tell('全部', 'all') : row.group,
          behind.source,
          behind.sheet,
          i === 0 ? count : null,
          text,
        ]);
      }),
    ),
    autoFilter: true,
  };
}
