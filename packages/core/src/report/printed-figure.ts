import type { Indicator, Measure } from '../indicators/indicator';
import type { Ledger } from '../ledgers/ledger';

const FACTOR: Readonly<Record<string, number>> = { 元: 1 / 100, 万元: 1 / 1e6, '%': 100 };

/**
 * A stored figure in the printed unit of its indicator, rounded to its digits: 分 as 元, 0.125 as 12.5 (%).
 *
 * @example
 * printedFigure(0.125, { unit: '%', digits: 1 }) //=> 12.5
 */
export function printedFigure(value: number, { unit, digits }: Pick<Indicator, 'unit' | 'digits'>): number {
  return Number((value * (FACTOR[unit] ?? 1)).toFixed(digits));
}

/**
 * The figure as text, with all its digits: `12.50`.
 *
 * @example
 * figureText(0.125, { unit: '%', digits: 2 }) //=> '12.50'
 */
export function figureText(value: number | null, indicator: Pick<Indicator, 'unit' | 'digits'>): string {
  return value === null ? '—' : printedFigure(value, indicator).toFixed(indicator.digits);
}

/**
 * Number format of an indicator's cells.
 *
 * @example
 * figureFormat({ digits: 2 }) //=> '#,##0.00'
 */
export function figureFormat({ digits }: Pick<Indicator, 'digits'>): string {
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

/**
 * A numerator or denominator as people read it: sums of money in 元, everything else as it is counted.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/households'] });
 * const report = figuresReport(reading, whole, null, [], false);
 * const first = report.whole[0] as FigureRow;
 * printedPart(first.figure.numerator, 'numerator', first.indicator, defaultPack.ledgers) //=> 1
 */
export function printedPart(
  value: number | null,
  part: 'numerator' | 'denominator',
  indicator: Indicator,
  ledgers: readonly Ledger[],
): number | null {
  if (value === null) return null;
  const measure =
    indicator.measure.op === 'ratio'
      ? indicator.measure[part]
      : part === 'numerator' || indicator.measure.op === 'change'
        ? indicator.measure
        : null;
  const isMoney = measure !== null && measure.op !== 'ratio' && isMoneyPart(measure, ledgers);
  return Number((isMoney ? value / 100 : value).toFixed(6));
}

/** Whether a part adds up money. */
export function isMoneyPart(measure: Exclude<Measure, { op: 'ratio' }>, ledgers: readonly Ledger[]): boolean {
  if (measure.op === 'count') return false;
  const visit = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(visit);
    if (typeof node !== 'object' || node === null) return false;
    const { op, ledger, field } = node as Record<string, unknown>;
    if (op === 'column') return ledgers.find((one) => one.id === ledger)?.columns[String(field)]?.kind.id === 'money';
    return Object.values(node).some(visit);
  };
  return visit(measure.of);
}
