import { foldText } from './fold';
import type { Kind } from './kind';
import { numberText, plainNumber } from './number-text';
import { cellError, notANumber, percentInCell, ratioScaleUnclear } from './problems';

/** How a bare number is meant: `percent` 95 is 95 %, `fraction` 0.95 is 95 %. */
export type RatioScale = 'percent' | 'fraction';

/**
 * A share, stored as a fraction (95 % is 0.95). A % sign in the cell always decides. A bare number follows the scale that its column
 * declares; where it rather looks like the other one (above 0 and below 1 under `percent`; 10 and more under `fraction`) it is
 * `ratio-scale-unclear`, because cells with a % format hold 0.95 and look like 95. Above 100 % is legal: rates of completion.
 */
export function ratio(scale: RatioScale): Kind<'number'> {
  const bare = (value: number) => {
    if (scale === 'percent') return value > 0 && value < 1 ? ratioScaleUnclear : hundredth(value);
    return Math.abs(value) >= 10 ? ratioScaleUnclear : value + 0;
  };
  return {
    id: scale === 'percent' ? 'ratio-percent' : 'ratio',
    type: 'number',
    storage: 'float64',
    title: { 'zh-CN': '比率', en: 'ratio' },
    read: (cell) => {
      if (typeof cell === 'number') return bare(cell);
      if (typeof cell !== 'string') return typeof cell === 'object' ? cellError : notANumber;
      const plain = plainNumber(cell);
      if (!Number.isNaN(plain)) return bare(plain);
      const read = numberText(cell);
      if ('value' in read) return read.suffix === '' ? bare(read.value) : notANumber;
      if (read !== percentInCell) return read;
      const folded = foldText(cell);
      const inner = numberText(folded.slice(0, -1));
      if (!('value' in inner) || inner.suffix !== '') return notANumber;
      return folded.endsWith('‰') ? Number((inner.value / 1000).toPrecision(15)) : hundredth(inner.value);
    },
    write: (value) => (typeof value === 'string' ? value : `${Number((value * 100).toFixed(6)) + 0}%`),
    sqlType: 'DOUBLE',
    validation: scale === 'percent' ? { type: 'decimal', min: 0, max: 1000 } : { type: 'decimal', min: 0, max: 10 },
    format: scale === 'percent' ? 'General' : '0.00%',
  };
}

const hundredth = (percent: number) => Number((percent / 100).toPrecision(15)) + 0;

/** Shares written 0.95. */
export const ratioFraction: Kind<'number'> = ratio('fraction');
/** Shares written 95. */
export const ratioPercent: Kind<'number'> = ratio('percent');
