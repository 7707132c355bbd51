import type { Hints } from '@taizhang/core/report';
import type { EngineWords } from '../text/engine';

/** How a clerk can supply what is lacking, in the words of the pane. */
export function paneHints({ hints }: EngineWords): Hints {
  const { figurePolicy, figureAsOf, figurePrevious, ...rest } = hints;
  return { ...rest, figure: { policy: figurePolicy, asOf: figureAsOf, previous: figurePrevious } };
}
