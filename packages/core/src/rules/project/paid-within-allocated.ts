import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le, quotient } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/paid-within-allocated',
  ledger: project,
  severity: 'suspect',
  when: known(c.paid, c.allocated),
  must: le(c.paid, c.allocated),
  marks: [c.paid, c.allocated],
  show: { rate: { of: quotient(c.paid, c.allocated, 4), as: 'percent' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付金额大于到位资金',
      what: '已支付{paid}万元，到位资金{allocated}万元，支付率{rate}。',
      why: '钱没到位就付不出去；先行垫付、到位金额没更新，会这样。',
      todo: '请核对支付凭证和下达文件；先行垫付的，可核实属实。',
    },
    en: {
      title: 'More paid than allocated',
      what: 'Paid: {paid}; allocated: {allocated} (10,000 yuan); rate {rate}.',
      why: 'Money cannot be paid before it arrives, unless it was advanced or the allocation is not up to date.',
      todo: 'Check vouchers and fund notices; if it was advanced, confirm it as true.',
    },
  },
});
