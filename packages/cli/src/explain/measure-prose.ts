import { type Measure, type ProseContext, proseOf } from '@taizhang/core';

/** How a figure is made, as a Chinese phrase: 户表中…的行数 ÷ 户表的全部行的行数. */
export function measureProse(measure: Measure, ledger: string, context: ProseContext): string {
  if (measure.op === 'ratio')
    return `（${measureProse(measure.numerator, ledger, context)}）÷（${measureProse(measure.denominator, ledger, context)}）`;
  if (measure.op === 'change')
    return `（${measureProse(measure.of, ledger, context)}）比上一期${measure.as === 'growth' ? '增长的比例' : '增减的数'}`;
  const title = context.declared.ledgers.get(measure.ledger ?? ledger)?.title['zh-CN'] ?? ledger;
  const rows = measure.where ? `${title}中满足（${proseOf(measure.where, context)}）的行` : `${title}的全部行`;
  switch (measure.op) {
    case 'count':
      return `${rows}数`;
    case 'distinct':
      return `${rows}中${proseOf(measure.of, context)}不同的个数`;
    case 'sum':
      return `${rows}的${proseOf(measure.of, context)}之和`;
    case 'mean':
      return `${rows}的${proseOf(measure.of, context)}的平均数${measure.weight ? `（以${proseOf(measure.weight, context)}为权数）` : ''}`;
    case 'distribution':
      return `${rows}的${proseOf(measure.of, context)}的分布指标（${measure.fn}${measure.line ? `，贫困线为${proseOf(measure.line, context)}` : ''}${measure.weight ? `，以${proseOf(measure.weight, context)}为权数` : ''}）`;
  }
}
