import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, ge, known, le, yuan } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/collective-income-in-ten-thousand-yuan',
  ledger: village,
  severity: 'suspect',
  when: known(c.collectiveIncome),
  must: and(ge(c.collectiveIncome, 0), le(c.collectiveIncome, yuan(10_000_000))),
  marks: [c.collectiveIncome],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '村集体经济收入超过1000万元',
      what: '村级集体经济收入为{collectiveIncome}万元。',
      why: '本栏单位是万元，超过1000的多半是把元填了进来；负数也不合理。',
      todo: '请核对单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Income of the village collective above 10 million yuan',
      what: 'The income is {collectiveIncome} times 10,000 yuan.',
      why: 'The column is in 万元; such values are mostly yuan. Nor can it be negative.',
      todo: 'Check the unit; if it is so, confirm it as true.',
    },
  },
});
