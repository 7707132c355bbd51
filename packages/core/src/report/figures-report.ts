import type { ComputeResult, Figure, NotComputed } from '../compute/figure';
import type { Indicator } from '../indicators/indicator';
import { parseDay } from '../kinds/day';
import type { Pack } from '../pack';
import type { Table } from '../table/table';
import { type Tell, teller } from '../text/lang';
import { type Era, eraOf, existsIn } from './era';
import { type Hints, neutralHints } from './hints';
import { parameterTitle } from './not-checked';
import { figureText, printedFigure } from './printed-figure';
import { hideNumbers } from './privacy/hide-numbers';
import type { Reading } from './reading';
import { fieldTitle, ledgerTitle } from './sheet-report';

/** A figure with its indicator and its group in words. */
export interface FigureRow {
  /** The table in which the rows behind the figure stand. */
  readonly table: Table | undefined;
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly title: string;
  /** '' for the whole. */
  readonly group: string;
  /** In the printed unit; null is undefined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A policy value that a figure rests on. */
export interface PolicyRow {
  readonly indicator: string;
  readonly title: string;
  readonly value: string;
  readonly day: string;
  readonly region: string;
  readonly document: string;
  readonly isVerified: boolean;
  readonly byOffice: boolean;
}

/** Figures in words: what the terminal and the indicator workbook show. */
export interface FiguresReport {
  readonly whole: readonly FigureRow[];
  readonly groups: readonly string[];
  readonly grouped: readonly FigureRow[];
  readonly by: readonly string[];
  readonly notComputed: readonly { readonly indicator: Indicator; readonly reason: string }[];
  /** Indicators of another era, which are not named. */
  readonly otherEra: number;
  readonly policy: readonly PolicyRow[];
  readonly era: Era | null;
  readonly pack: string;
}

/**
 * Puts figures into words. `grouped` is null where no grouping was asked for.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/households'] });
 * figuresReport(reading, whole, null, [], false).whole[0]?.value //=> 1
 */
export function figuresReport(
  reading: Reading,
  whole: ComputeResult,
  grouped: ComputeResult | null,
  by: readonly string[],
  isAnalyst: boolean,
  hints?: Hints,
): FiguresReport {
  const tell = teller(reading.lang);
  const indicators = new Map(reading.pack.indicators.filter((one) => isAnalyst || !one.analyst).map((one) => [one.id, one]));
  const rowsOf = (result: ComputeResult): FigureRow[] =>
    result.figures.flatMap((figure) => {
      const indicator = indicators.get(figure.indicator);
      return indicator ? [figureRow(figure, indicator, result.tables.get(figure.ledger), tell)] : [];
    });
  const groupedRows = grouped ? rowsOf(grouped) : [];
  const era = eraOf(reading.dataset);
  const missing = whole.notComputed.filter((entry) => indicators.has(entry.indicator));
  const named = missing.filter((entry) => entry.why !== 'other-era' && existsIn(era, indicators.get(entry.indicator)?.dataYears));
  return {
    whole: rowsOf(whole),
    groups: [...new Set(groupedRows.map((row) => row.group))],
    grouped: groupedRows,
    by,
    notComputed: named.map((entry) => ({
      indicator: indicators.get(entry.indicator) as Indicator,
      reason: whyNotComputed(entry, reading.pack, tell, hints),
    })),
    otherEra: missing.length - named.length,
    policy: policyRows(whole, reading, indicators, tell),
    era,
    pack: whole.pack,
  };
}

function figureRow(figure: Figure, indicator: Indicator, table: Table | undefined, tell: Tell): FigureRow {
  const printed = (value: number | null): number | null => (value === null ? null : printedFigure(value, indicator));
  return {
    table,
    figure,
    indicator,
    title: tell(indicator.title['zh-CN'], indicator.title.en),
    group: figure.group.map((value) => hideNumbers(value ?? tell('未填', 'not said'))).join(' '),
    value: printed(figure.value),
    low: printed(figure.low),
    high: printed(figure.high),
  };
}

function policyRows(
  result: ComputeResult,
  reading: Reading,
  indicators: ReadonlyMap<string, Indicator>,
  tell: Tell,
): PolicyRow[] {
  return result.policyUsed.flatMap((use) => {
    const day = parseDay(use.day);
    const answer = day === null ? undefined : reading.policy.valueAt(use.parameter, day, use.region);
    if (!indicators.has(use.indicator) || !answer) return [];
    return [
      {
        indicator: use.indicator,
        title: parameterTitle(use.parameter, reading.pack, tell),
        value: `${answer.set.value} ${answer.set.parameter.unit}`,
        day: use.day,
        region: use.region,
        document: answer.document.title,
        isVerified: answer.status === 'verified',
        byOffice: answer.byOffice,
      },
    ];
  });
}

/**
 * Why a figure cannot be computed, as the end of a sentence: 缺户表.
 *
 * @example
 * const entry = { indicator: 'population/households', why: 'ledger-missing', ledgers: ['household'] } as const;
 * whyNotComputed(entry, defaultPack, teller('zh')) //=> '缺户表'
 */
export function whyNotComputed(entry: NotComputed, pack: Pack, tell: Tell, hints: Hints = neutralHints(tell)): string {
  const titleOf = (id: string): string => {
    const ledger = pack.ledgers.find((one) => one.id === id);
    return ledger ? ledgerTitle(ledger, tell) : id;
  };
  switch (entry.why) {
    case 'ledger-missing':
      return tell(`缺${entry.ledgers.map(titleOf).join('、')}`, `no ${entry.ledgers.map(titleOf).join(', ')}`);
    case 'column-missing':
      return tell(
        `缺列${entry.columns
          .map(
            ({ ledger, field }) =>
              `“${fieldTitle(
                pack.ledgers.find((one) => one.id === ledger),
                field,
                tell,
              )}”（${titleOf(ledger)}）`,
          )
          .join('、')}`,
        `no column ${entry.columns
          .map(
            ({ ledger, field }) =>
              `"${fieldTitle(
                pack.ledgers.find((one) => one.id === ledger),
                field,
                tell,
              )}" (${titleOf(ledger)})`,
          )
          .join(', ')}`,
      );
    case 'no-policy-value':
      return tell(
        `缺政策值：${entry.parameters.map(({ parameter }) => parameterTitle(parameter, pack, tell)).join('、')}${hints.figure.policy}`,
        `no policy value: ${entry.parameters.map(({ parameter }) => parameterTitle(parameter, pack, tell)).join(', ')}${hints.figure.policy}`,
      );
    case 'no-data-date':
      return tell(`不知道数据日期${hints.figure.asOf}`, `the date of the data is not known${hints.figure.asOf}`);
    case 'previous-missing':
      return tell(`没有上一期的台账${hints.figure.previous}`, `no ledger of the period before${hints.figure.previous}`);
    default:
      return tell('不适用于本数据年度', 'not for the years of these data');
  }
}

/**
 * 错误 and 疑点 that are open could move a figure this far: `3–5`; '' where they cannot.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/households'] });
 * const report = figuresReport(reading, whole, null, [], false);
 * rangeText(report.whole[0] as FigureRow, teller('zh')) //=> ''
 */
export function rangeText(row: FigureRow, tell: Tell): string {
  const { figure, indicator } = row;
  if (figure.low !== null && figure.high !== null)
    return row.low === row.high ? '' : `${figureText(figure.low, indicator)}–${figureText(figure.high, indicator)}`;
  if (figure.undecided === 0 && figure.doubtful === 0) return '';
  return figure.withoutDoubtful === null || figure.withoutDoubtful === figure.value
    ? tell('范围不能确定', 'range not known')
    : tell(
        `去掉存疑行为 ${figureText(figure.withoutDoubtful, indicator)}`,
        `${figureText(figure.withoutDoubtful, indicator)} without doubtful rows`,
      );
}
