import { TaizhangError } from '../../error';
import { atRiskOfPovertyRate } from './at-risk-of-poverty-rate';
import type { DistributionAnswer } from './distribution-answer';
import { fosterGreerThorbecke } from './foster-greer-thorbecke';
import { gini } from './gini';
import { quantileShareRatio } from './quantile-share-ratio';
import { sen } from './sen';
import { senShorrocksThon } from './sen-shorrocks-thon';
import { theilL } from './theil-l';
import { theilT } from './theil-t';
import { watts } from './watts';
import { weightedQuantile } from './weighted-quantile';

/**
 * Measures of a whole distribution by the name that indicators use. Values in 分 (or any unit); weights and poverty lines by row.
 * `undefined`: not defined for these values; the measure's own function says why.
 */
export type DistributionMeasure = (values: Float64Array, weights?: Float64Array, lines?: Float64Array) => number | undefined;

type WithLine = (values: Float64Array, lines: Float64Array, weights?: Float64Array) => DistributionAnswer;

function withLine(name: string, measure: WithLine): DistributionMeasure {
  return (values, weights, lines) => {
    if (lines) return measure(values, lines, weights).value;
    throw new TaizhangError(
      'no-line',
      { zh: `指标函数“${name}”需要给出贫困线。`, en: `The measure "${name}" needs a poverty line.` },
      { measure: name },
    );
  };
}

const foster =
  (alpha: number): WithLine =>
  (values, lines, weights) =>
    fosterGreerThorbecke(values, lines, alpha, weights);

export const distributions: ReadonlyMap<string, DistributionMeasure> = new Map<string, DistributionMeasure>([
  ['gini', (values, weights) => gini(values, weights).value],
  ['fgt0', withLine('fgt0', foster(0))],
  ['fgt1', withLine('fgt1', foster(1))],
  ['fgt2', withLine('fgt2', foster(2))],
  ['watts', withLine('watts', watts)],
  ['sen', withLine('sen', sen)],
  ['sen-discrete', withLine('sen-discrete', (values, lines, weights) => sen(values, lines, weights, 'discrete'))],
  ['sen-shorrocks-thon', withLine('sen-shorrocks-thon', senShorrocksThon)],
  ['s80-s20', (values, weights) => quantileShareRatio(values, weights).value],
  ['theil-l', (values, weights) => theilL(values, weights).value],
  ['theil-t', (values, weights) => theilT(values, weights).value],
  ['median', (values, weights) => weightedQuantile(values, 0.5, weights).value],
  ['at-risk-of-poverty-rate', (values, weights) => atRiskOfPovertyRate(values, weights).value],
]);
