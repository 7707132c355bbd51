import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, known, le, mul, quotient } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/household-size-plausible',
  ledger: village,
  severity: 'suspect',
  when: and(known(c.householdTotal, c.populationTotal), gt(c.householdTotal, 0)),
  must: le(c.populationTotal, mul(c.householdTotal, 10)),
  marks: [c.populationTotal, c.householdTotal],
  show: { size: { of: quotient(c.populationTotal, c.householdTotal, 1), as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '平均每户超过10人',
      what: '总人口数{populationTotal}人，总户数{householdTotal}户，平均每户{size}人。',
      why: '平均每户超过10人很少见，多半有一个数错位或口径不同。',
      todo: '请核对两个数；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'More than ten people a household on average',
      what: '{populationTotal} people in {householdTotal} households: {size} each.',
      why: 'That is rare; one number has probably a digit too many or too few.',
      todo: 'Check both; if it is so, confirm it as true.',
    },
  },
});
