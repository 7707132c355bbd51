import { ownContradiction } from '../../basis/own-contradiction';
import { and, distinctOver, known, le, matches, not } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-in-one-household',
  ledger: household,
  severity: 'error',
  when: and(known(c.headIdNumber), not(matches(c.headIdNumber, sixNines))),
  must: le(distinctOver(c.headIdNumber, c.householdCode, known(c.householdCode)), 1),
  marks: [c.headIdNumber, c.householdCode],
  once: [c.headIdNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户主在户表中有几户',
      what: '户主{headName}的证件号码（{headIdNumber}）在户表中有{rows}户。',
      why: '同一时点一个人只能是一户的户主；多见于拆户后户主没有改。',
      todo: '请查明各户的户主，改正有误的一户；重复建户的，清理多余的一户。',
    },
    en: {
      title: 'The same head has several households',
      what: 'The number of the head {headName} ({headIdNumber}) stands in {rows} households.',
      why: 'At one time a person heads one household; often one was split and the head was not changed.',
      todo: 'Find out the heads and correct the wrong household, or remove the surplus one.',
    },
  },
});
