import { type Measure, type ProseContext, proseOf } from '@taizhang/core';

/** How a figure is made, as a Chinese phrase: 满足“…”的行数 ÷ 全部行数. */
export function measureProse(measure: Measure, ledger: string, context: ProseContext): string {
  if (measure.op === 'ratio') return `（${measureProse(measure.numerator, ledger, context)}）÷（${measureProse(measure.denominator, ledger, context)}）`;
  const title = context.declared.ledgers.get(measure.ledger ?? ledger)?.title['zh-CN'] ?? ledger;
  const rows = measure.where ? `${title}中${proseOf(measure.where, context)}的行` : `${title}的全部行`;
  switch (measure.op) {
    case 'count':
      return `${rows}的行数`;
    case 'sum':
      return `${rows}的${proseOf(measure.of, context)}之和`;
    case 'mean':
      return `${rows}的${proseOf(measure.of, context)}的平均数${measure.weight ? `（以${proseOf(measure.weight, context)}为权数）` : ''}`;
    default:
      return `${rows}的${proseOf(measure.of, context)}的分布指标（${measure.fn}${measure.line ? `，贫困线为${proseOf(measure.line, context)}` : ''}${measure.weight ? `，以${proseOf(measure.weight, context)}为权数` : ''}）`;
  }
}
