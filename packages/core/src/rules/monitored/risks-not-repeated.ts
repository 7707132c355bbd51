import { ownContradiction } from '../../basis/own-contradiction';
import { eq, known, not, optional, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { risks } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const pairs = risks.flatMap((a, i) => risks.slice(i + 1).map((b) => eq(optional(a), optional(b))));

export default rule({
  id: 'monitored/risks-not-repeated',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.risk1),
  must: not(or(...pairs)),
  marks: [c.risk1, c.risk2, c.risk3, c.risk4, c.risk5],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一项风险填了两遍',
      what: '五项风险为{risk1}、{risk2}、{risk3}、{risk4}、{risk5}，有重复。',
      why: '同一风险只填一次，重复的那一项多半本应是另一项。',
      todo: '请删去重复的，或改成实际的另一项风险。',
    },
    en: {
      title: 'The same risk is entered twice',
      what: 'The five risks are {risk1}, {risk2}, {risk3}, {risk4}, {risk5}: one is repeated.',
      why: 'Each risk is entered once; the repeated one was probably meant to be another.',
      todo: 'Delete the repetition or enter the risk that was meant.',
    },
  },
});
