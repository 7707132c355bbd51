import type { CellInput, CellSpec, SheetSpec } from '../../table/sheet-spec';
import type { Tell } from '../../text/lang';
import type { FigureRow, FiguresReport } from '../figures-report';
import type { FigureFormulas } from '../formula/figure-formula';
import { whyNoFormula } from '../formula/why-no-formula';
import { figureFormat, printedPart } from '../printed-figure';
import type { Reading } from '../reading';

/** Columns of the sheet, for the charts beside it. */
export const FORMULA_SHEET = { group: 1, value: 2 } as const;
const NUMERATOR = 'E';
const DENOMINATOR = 'F';
const HEADINGS = 3;

export interface FormulaSheet {
  readonly spec: SheetSpec;
  /** Titles of the figures that stay values, each with the reason. */
  readonly kept: readonly { readonly title: string; readonly why: string }[];
}

/**
 * Figures as plain formulas over the ledgers in the same workbook: parts, rows that cannot be judged, and the value made of its own
 * cells. Where that would not be exact the value stands there with the reason. `formulas` belong to the answers of `compute` that the
 * rows of `report` come from, the whole's and the groups'.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/head-count'] });
 * const report = figuresReport(reading, whole, null, [], false);
 * formulaSheet(report, reading, { whole: figureFormulas(reading, whole), grouped: null }, teller('zh')).spec.rows[0]?.[1] //=> '全部'
 */
export function formulaSheet(
  report: FiguresReport,
  reading: Reading,
  formulas: { readonly whole: FigureFormulas; readonly grouped: FigureFormulas | null },
  tell: Tell,
): FormulaSheet {
  const kept = new Map<string, string>();
  const lines = [
    ...report.whole.map((row) => ({ row, formulaOf: formulas.whole })),
    ...report.grouped.flatMap((row) => (formulas.grouped ? [{ row, formulaOf: formulas.grouped }] : [])),
  ];
  const rows = lines.map(({ row, formulaOf }, i) => {
    const formula = formulaOf(row.figure, row.indicator);
    const why = 'code' in formula ? whyNoFormula(formula, reading.pack, tell) : '';
    if (why !== '' && !kept.has(row.title)) kept.set(row.title, why);
    return lineOf(row, 'code' in formula ? null : formula, why, HEADINGS + 2 + i, reading, tell);
  });
  return {
    spec: {
      name: tell('指标公式', 'Figures as formulas'),
      headings: [
        tell('指标公式', 'Figures as formulas'),
        tell(
          '公式直接取自本工作簿的台账，不装本工具也能用；改了台账会自动重算。',
          'The formulas read the ledgers in this workbook and work without this program.',
        ),
        tell(
          '“未能判断”不是 0 时，说明有空白或读不出的格没有计入。在最后一行之后加行不会计入，请在中间插入。',
          'Undecided rows were not counted. Rows added below the last one do not count: insert them between.',
        ),
      ],
      columns: [
        { title: tell('指标', 'Figure'), width: 30, wrap: true },
        { title: tell('范围', 'Group'), width: 16, wrap: true },
        { title: tell('数值', 'Value'), width: 13 },
        { title: tell('单位', 'Unit'), width: 7 },
        { title: tell('分子', 'Numerator'), width: 12 },
        { title: tell('分母', 'Denominator'), width: 12 },
        { title: tell('未能判断（行）', 'Undecided rows'), width: 10 },
        { title: tell('来由', 'Kind'), width: 8 },
        { title: tell('为什么不是公式', 'Why no formula'), width: 44, wrap: true },
      ],
      rows,
      freezeColumns: 2,
      autoFilter: true,
    },
    kept: [...kept].map(([title, why]) => ({ title, why })),
  };
}

function lineOf(
  row: FigureRow,
  formula: Exclude<ReturnType<FigureFormulas>, { code: unknown }> | null,
  why: string,
  at: number,
  { pack }: Reading,
  tell: Tell,
): CellInput[] {
  const { figure, indicator } = row;
  const format = figureFormat(indicator);
  const cell = (value: number | string | null, text: string | null, format?: string): CellInput => {
    const spec: CellSpec = { value, ...(format === undefined ? {} : { format }) };
    return text === null ? spec : { ...spec, formula: text };
  };
  const isWhole = figure.group.length === 0;
  const value = formula ? formula.value(`${NUMERATOR}${at}`, `${DENOMINATOR}${at}`) : null;
  return [
    isWhole ? { value: row.title, look: 'bold' } : row.title,
    isWhole ? tell('全部', 'all') : row.group,
    cell(row.value ?? '—', value, format),
    indicator.unit,
    cell(printedPart(figure.numerator, 'numerator', indicator, pack.ledgers), formula?.numerator ?? null),
    cell(printedPart(figure.denominator, 'denominator', indicator, pack.ledgers), formula?.denominator ?? null),
    cell(figure.undecided, formula?.undecided ?? null),
    formula ? tell('公式', 'formula') : tell('数值', 'value'),
    why,
  ];
}
