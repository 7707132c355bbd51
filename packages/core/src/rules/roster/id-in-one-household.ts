import { ownContradiction } from '../../basis/own-contradiction';
import { and, distinctOver, known, le, matches, not } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/id-in-one-household',
  ledger: roster,
  severity: 'error',
  when: and(known(c.idNumber), not(matches(c.idNumber, sixNines))),
  must: le(distinctOver(c.idNumber, c.householdCode, known(c.householdCode)), 1),
  marks: [c.idNumber, c.householdCode],
  makesDoubtful: true,
  once: [c.idNumber],
  show: { households: { of: distinctOver(c.idNumber, c.householdCode, known(c.householdCode)), as: 'number' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一证件号码在几户中出现',
      what: '证件号码（尾号{idNumber}）在{households}户中出现，共{rows}行。',
      why: '同一时点一个人只能在一户；多见于拆户、嫁娶后原户没有减少。',
      todo: '请查明此人现在哪一户，在另一户中减少；是两个人的，改正录错的号码。',
    },
    en: {
      title: 'The same identity number stands in several households',
      what: 'The number {idNumber} stands in {households} households, {rows} rows.',
      why: 'At one time a person belongs to one household; often one was split or somebody married away and the old household was not reduced.',
      todo: 'Find out where the person belongs and remove the other row; correct the number if they are two persons.',
    },
  },
});
