import type { Expr } from '../expr/typed';
import type { Measure } from '../indicators/indicator';
import { treesOf } from './chosen-rows';

/** The trees of a measure with the ledger over whose rows they are evaluated. */
export interface MeasurePart {
  readonly trees: readonly (Expr<unknown> | undefined)[];
  readonly ledger: string;
}

/** A measure taken apart: two parts for a ratio of counts, one for a count. */
export function partsOf(measure: Measure, ledger: string): MeasurePart[] {
  if (measure.op === 'ratio') return [...partsOf(measure.numerator, ledger), ...partsOf(measure.denominator, ledger)];
  if (measure.op === 'change') return partsOf(measure.of, ledger);
  return [{ trees: treesOf(measure), ledger: measure.ledger ?? ledger }];
}

/** Whether some part compares with the period before. */
export function hasChange(measure: Measure): boolean {
  if (measure.op === 'ratio') return hasChange(measure.numerator) || hasChange(measure.denominator);
  return measure.op === 'change';
}
