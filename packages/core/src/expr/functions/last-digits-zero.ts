import type { Truth } from '../typed';
import { functionNode } from './function-node';

/**
 * Whether a digit string ends in so many zeros. Excel keeps fifteen digits of a number, so eighteen digits typed as a number
 * end in 000 for ever.
 *
 * @example
 * lastDigitsZero.of('520000199001010000' as never, 3 as never) //=> true
 */
export const lastDigitsZero = functionNode<Truth>({
  id: 'last-digits-zero',
  title: { 'zh-CN': '末几位全为0', en: 'the last digits are all zero' },
  takes: ['text', 'number'],
  gives: 'truth',
  of: (text: string, count: number) => text.endsWith('0'.repeat(Math.max(0, Math.trunc(count)))),
  sql: (text, count) => `ends_with(${text}, repeat('0', CAST(greatest(0, trunc(${count})) AS INTEGER)))`,
  excel: (text, count) => `IF(RIGHT(${text},MAX(0,TRUNC(${count})))=REPT("0",MAX(0,TRUNC(${count}))),2,0)`,
  prose: (text, count) => `${text}的末${count}位全为0`,
});
